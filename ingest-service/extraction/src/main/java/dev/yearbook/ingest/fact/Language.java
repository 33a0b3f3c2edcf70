package dev.yearbook.ingest.fact;

/// Recognises the language of a text by its script: `zh`, `en` or `und`.
final class Language {

    private static final double MANY = 0.1;

    private Language() {}

    /// Whether a passage has a Chinese character at all, or no letters.
    static boolean readable(String passage) {
        String language = of(passage);
        return !language.equals("en");
    }

    static String of(String text) {
        int han = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                han++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            }
        }
        if (han == 0 && latin == 0) {
            return "und";
        }
        return han > MANY * (han + latin / 2.0) ? "zh" : "en";
    }
}
