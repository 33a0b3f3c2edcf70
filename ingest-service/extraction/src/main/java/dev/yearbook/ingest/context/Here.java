package dev.yearbook.ingest.context;

import java.util.List;

/// Recognises the words that place a clause: 全国, 我省, 江苏.
public final class Here {

    private static final List<String> WORDS =
            List.of(
                    "全国", "我国", "全省", "全市", "全区", "全州", "全县", "我省", "我市", "我区", "本市", "本省", "全院",
                    "全校", "我院", "我校");

    private Here() {}

    /// How many characters at the start name a place, or 0.
    public static int length(String text) {
        for (String word : WORDS) {
            if (text.startsWith(word)) {
                return word.length();
            }
        }
        return Vocabulary.PLACES
                .startingAt(text, 0, text.length())
                .filter(match -> match.meaning() != Place.NATION)
                .map(Lexicon.Match::end)
                .orElse(0);
    }
}
