package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a document: which of them are headings, and of which level.
final class Styles {

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    static Styles of(Optional<byte[]> part) throws UnreadableDocument {
        Styles styles = new Styles();
        if (part.isPresent()) {
            styles.read(Markup.of(part.get()));
        }
        return styles;
    }

    private void read(Markup markup) throws UnreadableDocument {
        String id = "";
        while (markup.next()) {
            if (!markup.isStart()) {
                continue;
            }
            switch (markup.name()) {
                case "style" -> id = markup.attribute("styleId").orElse("");
                case "name" -> named(id, markup.attribute("val").orElse(""));
                case "basedOn" -> basedOn.putIfAbsent(id, markup.attribute("val").orElse(""));
                case "outlineLvl" -> outline(id, markup.number("val", 0, 9, 9));
                default -> {}
            }
        }
    }

    private void named(String id, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            levels.putIfAbsent(id, Integer.parseInt(heading.group(1)));
        } else if (plain.equals("title") || plain.equals("标题")) {
            levels.putIfAbsent(id, 1);
        }
    }

    private void outline(String id, int level) {
        if (level < 9) {
            levels.put(id, level + 1);
        }
    }

    /// The level of headings in this style, its own or inherited; 0 if it is no heading.
    int headingLevel(String id) {
        String style = id;
        for (int i = 0; i < LONGEST_CHAIN && !style.isEmpty(); i++) {
            if (levels.containsKey(style)) {
                return levels.getOrDefault(style, 0);
            }
            style = basedOn.getOrDefault(style, "");
        }
        return 0;
    }
}
