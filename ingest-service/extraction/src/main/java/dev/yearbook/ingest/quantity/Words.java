package dev.yearbook.ingest.quantity;

/// The words of `lexicon/numeral-words.tsv` that contain a numeral and count nothing: 一批, 第三方,
/// 二氧化碳, 千方百计.
final class Words {

    private static final Words STANDARD = new Words(Lexicon.named("numeral-words"));

    private final Trie<Word> words = new Trie<>();

    private Words(Lexicon table) {
        for (Lexicon.Row row : table.rows()) {
            String word = row.get("word");
            SkipReason reason =
                    SkipReason.valueOf(row.get("reason").isEmpty() ? "WORD" : row.get("reason"));
            for (int i = 0; i < word.length(); i++) {
                if (ChineseNumerals.begins(word.charAt(i))
                        || word.charAt(i) == '半'
                        || Character.isDigit(word.charAt(i))) {
                    words.put(word.substring(i), new Word(word.substring(0, i), reason));
                }
            }
        }
    }

    static Words standard() {
        return STANDARD;
    }

    private record Word(String prefix, SkipReason reason) {}

    /// A word around a numeral and where it ends.
    record Match(int end, SkipReason reason) {}

    private static final Match NONE = new Match(-1, SkipReason.WORD);

    /// The longest word that the numeral at `start` stands in; its `end` is −1 where there is none.
    Match around(Script text, int start) {
        Match best = NONE;
        int node = words.root();
        for (int i = start; node >= 0; i++) {
            for (Word word : words.at(node)) {
                if (i > best.end() && text.precedes(start, word.prefix())) {
                    best = new Match(i, word.reason());
                }
            }
            node = i < text.length() ? words.next(node, text.at(i)) : -1;
        }
        return best;
    }
}
