package dev.yearbook.ingest.reading.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The YAML lines between `---` and `---` that may open a Markdown file.
///
/// Only plain `key: value` lines are taken; lists and nested values are passed over.
///
/// @param properties the keys, in lower case, and their values
/// @param next the line after it; 0 where there is none
record FrontMatter(Map<String, String> properties, int next) {

    private static final int LONGEST = 200;
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final Pattern ENTRY =
            Pattern.compile("([A-Za-z][\\w .-]{0,40}?)\\s*:(?:\\s+(.*))?");

    static FrontMatter of(SourceLines lines) {
        int first = 0;
        while (first < lines.count() && lines.isBlank(first)) {
            first++;
        }
        if (first == lines.count() || !lines.text(first).equals("---")) {
            return NONE;
        }
        int last = first + 1;
        int limit = Math.min(lines.count(), first + LONGEST);
        while (last < limit && !isFence(lines, last)) {
            last++;
        }
        return last < limit ? read(lines, first + 1, last) : NONE;
    }

    private static boolean isFence(SourceLines lines, int line) {
        String text = lines.text(line);
        return text.equals("---") || text.equals("...");
    }

    private static FrontMatter read(SourceLines lines, int from, int to) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int line = from; line < to; line++) {
            Matcher entry = ENTRY.matcher(lines.text(line));
            if (entry.matches()) {
                String value = entry.group(2) == null ? "" : unquoted(entry.group(2).strip());
                properties.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), value);
            } else if (!isNested(lines, line)) {
                return NONE;
            }
        }
        properties.values().removeIf(String::isEmpty);
        return properties.isEmpty() ? NONE : new FrontMatter(properties, to + 1);
    }

    private static boolean isNested(SourceLines lines, int line) {
        return lines.isBlank(line)
                || lines.indent(line) > 0
                || lines.first(line) == '-'
                || lines.first(line) == '#';
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && (value.charAt(0) == '\'' || value.charAt(0) == '"')
                        && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
