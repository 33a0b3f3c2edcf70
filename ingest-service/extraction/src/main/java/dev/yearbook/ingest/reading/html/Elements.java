package dev.yearbook.ingest.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What elements of HTML mean for reading.
final class Elements {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "head",
                    "iframe",
                    "object",
                    "select",
                    "button",
                    "textarea",
                    "nav",
                    "footer",
                    "audio",
                    "video",
                    "canvas",
                    "del",
                    "s",
                    "strike",
                    "rp",
                    "rt");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "menu",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private Elements() {}

    /// Whether no reader sees the element.
    static boolean isHidden(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("style") && isHiddenStyle(element.attr("style"));
    }

    private static boolean isHiddenStyle(String style) {
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol") || name.equals("menu") || name.equals("dir");
    }

    /// 1 for h1 to 6 for h6; 0 for anything else.
    static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6'
                ? Math.max(0, name.charAt(1) - '0')
                : 0;
    }

    /// Whether a table only arranges the page: it holds another table, or one column.
    static boolean isLayout(Element table) {
        return table.selectFirst("td table, th table") != null
                || table.select("tr > :nth-child(2)").isEmpty();
    }
}
