package dev.yearbook.ingest.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a text is a web page as a whole, rather than text that holds some HTML.
final class HtmlContent {

    private static final int HEAD = 2048;
    private static final Pattern PAGE =
            Pattern.compile(
                    "\\ufeff?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "\\ufeff?\\s*<(?:!--|[a-z][a-z0-9]*[\\s>/]).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlContent() {}

    static boolean isPage(String source, String mediaTypeHint, String name) {
        String head = source.length() > HEAD ? source.substring(0, HEAD) : source;
        if (PAGE.matcher(head).matches()) {
            return true;
        }
        String hint = mediaTypeHint.toLowerCase(Locale.ROOT) + " " + name.toLowerCase(Locale.ROOT);
        boolean named = hint.contains("html") || hint.endsWith(".htm");
        return named && ELEMENT.matcher(head).matches();
    }
}
