package dev.yearbook.deploy.launcher.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a server answered.
///
/// @param status 0 when the status line cannot be read
/// @param headers the lines between status line and body
/// @param body the bytes of the body
record Answer(int status, List<String> headers, byte[] body) {

    static Answer of(String statusLine, List<String> headers) {
        String[] parts = statusLine.split(" ", 3);
        boolean readable = parts.length > 1 && parts[1].matches("[1-5]\\d\\d");
        return new Answer(
                readable ? Integer.parseInt(parts[1]) : 0, List.copyOf(headers), new byte[0]);
    }

    Answer with(byte[] body) {
        return new Answer(status, headers, body);
    }

    /// The first header of a name.
    Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /// Whether a header begins with a value.
    boolean is(String name, String value) {
        return header(name)
                .filter(found -> found.toLowerCase(Locale.ROOT).startsWith(value))
                .isPresent();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
