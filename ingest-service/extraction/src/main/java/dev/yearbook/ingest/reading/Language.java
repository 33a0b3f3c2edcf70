package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.layout.Typography;
import java.util.Locale;
import java.util.regex.Pattern;

/// The language of a text, by the share of scripts in it and a few words.
public enum Language {
    /// Chinese: at least a third of what is read are ideographs, and there is no kana.
    ZH,
    /// English: Latin letters, with the articles and prepositions of English.
    EN,
    /// Any other language, or no words at all.
    UND;

    private static final int SAMPLE = 200_000;
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|of|and|to|in|for|was|by)\\b");

    /// The language of an outline, by the text of its blocks.
    public static Language of(Outline outline) {
        StringBuilder sample = new StringBuilder();
        for (Block block : outline.blocks()) {
            if (sample.length() > SAMPLE) {
                break;
            }
            block.passages().forEach(passage -> sample.append(passage.text()).append('\n'));
        }
        return of(sample);
    }

    /// The language of a text. An ideograph counts as much as three Latin letters, because it says
    /// as much.
    public static Language of(CharSequence text) {
        int han = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Typography.isHan(c)) {
                han += 3;
            } else if (c < '\u0250' && Character.isLetter(c)) {
                latin++;
            } else if (Character.isLetter(c) && !Character.isSurrogate(c)) {
                other += 3;
            }
        }
        if (han > latin / 2 && han > 8 * other) {
            return ZH;
        }
        return latin > 3 * other && isEnglish(text) ? EN : UND;
    }

    private static boolean isEnglish(CharSequence text) {
        long words = text.toString().split("\\s+").length;
        return ENGLISH.matcher(text).results().count() * 12 > words;
    }

    /// The code of ISO 639: `zh`, `en` or `und`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
