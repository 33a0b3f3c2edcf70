package dev.yearbook.ingest.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads traditional characters as the simplified ones that the lexicons are written in, and writes
/// words that were read so in the characters of their document again.
///
/// | written | read | written again |
/// | --- | --- | --- |
/// | 較上年增長 | 较上年增长 | |
/// | 科技企業孵化器 | 科技企业孵化器 | 科技企業孵化器 |
public final class Traditional {

    private static final char[] SIMPLIFIED = table();

    /// One traditional character in so many is a document in traditional characters.
    private static final int SCRIPT = 40;

    private final Map<Character, Character> written;

    private Traditional(Map<Character, Character> written) {
        this.written = written;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (List<String> row : Rows.of("script.tsv")) {
            for (int i = 0; i < row.get(0).length(); i++) {
                table[row.get(0).charAt(i)] = row.get(1).charAt(i);
            }
        }
        return table;
    }

    /// The character that the lexicons have for `c`.
    static char simplified(char c) {
        char simple = SIMPLIFIED[c];
        return simple == 0 ? c : simple;
    }

    /// The text in simplified characters, as long as `text`; `text` itself if nothing changes.
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIMPLIFIED[text.charAt(i)] != 0) {
                char[] chars = text.toCharArray();
                for (int k = i; k < chars.length; k++) {
                    chars[k] = simplified(chars[k]);
                }
                return new String(chars);
            }
        }
        return text;
    }

    /// The way in which a document writes.
    public static Traditional of(String source) {
        Map<Character, Character> written = new HashMap<>();
        int traditional = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (SIMPLIFIED[c] != 0) {
                traditional++;
                written.put(SIMPLIFIED[c], c);
            }
        }
        boolean script = traditional * SCRIPT > source.length();
        return new Traditional(script ? written : Map.of());
    }

    /// Words in the characters of the document.
    public String write(String words) {
        if (written.isEmpty()) {
            return words;
        }
        StringBuilder rewritten = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            rewritten.append(written.getOrDefault(c, c).charValue());
        }
        return rewritten.toString();
    }
}
