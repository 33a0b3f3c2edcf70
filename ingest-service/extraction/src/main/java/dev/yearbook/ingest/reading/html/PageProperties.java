package dev.yearbook.ingest.reading.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in its head.
final class PageProperties {

    private PageProperties() {}

    static Map<String, String> of(Document page) {
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, "title", page.title());
        Element root = page.selectFirst("html");
        if (root != null) {
            put(properties, "lang", root.attr("lang"));
        }
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            put(properties, name.toLowerCase(Locale.ROOT), meta.attr("content"));
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!name.isBlank() && !value.isBlank()) {
            properties.putIfAbsent(name, value.strip());
        }
    }
}
