package dev.yearbook.ingest.quantity;

/// A text whose full-width letters, digits, signs and brackets are read at their usual width.
/// Characters are replaced one by one, so every position is also one of the original text.
final class Script {

    /// What stands before the beginning and after the end.
    static final char NONE = '\0';

    /// Traditional characters of numbers and units, each before its simplified one.
    private static final String TRADITIONAL = "萬万億亿點点兩两貳贰陸陆個个餘余幾几負负幣币圓圆間间項项種种條条臺台張张筆笔輛辆類类處处雙双對对";

    private static final char[] NARROW = narrow();

    private final String original;
    private final char[] chars;

    Script(String original) {
        this.original = original;
        chars = original.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = NARROW[chars[i]];
        }
    }

    int length() {
        return chars.length;
    }

    /// The character at `i`, or [#NONE] outside of the text.
    char at(int i) {
        return i >= 0 && i < chars.length ? chars[i] : NONE;
    }

    /// Whether the character at `i` is written at full width in the original.
    boolean fullWidth(int i) {
        return i >= 0 && i < chars.length && original.charAt(i) >= 0xFF01;
    }

    /// Whether a minus is written at `i` that is no mere hyphen: the sign, or one of full width.
    boolean minus(int i) {
        return i >= 0
                && i < chars.length
                && (original.charAt(i) == '－' || original.charAt(i) == '−');
    }

    boolean digit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean letter(int i) {
        char c = at(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean space(int i) {
        return at(i) == ' ';
    }

    /// Whether the character at `i` is a Chinese one.
    boolean han(int i) {
        char c = at(i);
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
    }

    /// The position of the first character from `i` on that is no space, at most four further.
    int skipSpace(int i) {
        int k = i;
        while (space(k) && k - i < 4) {
            k++;
        }
        return space(k) ? i : k;
    }

    /// The end of the text before `i` without the spaces, at most two, that lead up to `i`.
    int skipSpaceBack(int i) {
        return !space(i - 1) ? i : !space(i - 2) ? i - 1 : !space(i - 3) ? i - 2 : i;
    }

    /// Whether `word` stands at `i`.
    boolean follows(int i, String word) {
        if (i < 0 || i + word.length() > chars.length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (chars[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /// Whether one of `words` stands at `i`.
    boolean followsAny(int i, String... words) {
        for (String word : words) {
            if (follows(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `word` ends right before `i`.
    boolean precedes(int i, String word) {
        return follows(i - word.length(), word);
    }

    /// Whether one of `words` ends right before `i`.
    boolean precedesAny(int i, String... words) {
        for (String word : words) {
            if (precedes(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the character at `i` is one of `chars`.
    boolean in(int i, String chars) {
        return i >= 0 && i < this.chars.length && chars.indexOf(this.chars[i]) >= 0;
    }

    /// The nearest position of `c` in [from, to), or −1.
    int find(char c, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, chars.length); i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static char[] narrow() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c);
        }
        table['，'] = '，'; // a Chinese comma parts clauses, a comma parts thousands
        table['；'] = '；';
        table['！'] = '！';
        table['？'] = '？';
        for (char c : "\u00A0\u3000\u2002\u2003\u2009\u202F".toCharArray()) {
            table[c] = ' ';
        }
        for (char c : "—–―~～〜‐‑－".toCharArray()) {
            table[c] = '—';
        }
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            table[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
        table['−'] = '-';
        table['﹣'] = '-';
        table['﹪'] = '%';
        table['∶'] = ':';
        table['⁄'] = '/';
        return table;
    }
}
