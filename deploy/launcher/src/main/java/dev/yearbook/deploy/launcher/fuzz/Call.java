package dev.yearbook.deploy.launcher.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request to be sent.
///
/// @param what what was done to it, for the report
/// @param method the method
/// @param target path and query as they are sent
/// @param headers further header lines
/// @param body the bytes of the body
/// @param mustFail whether only a refusal is a right answer
record Call(
        String what,
        String method,
        String target,
        List<String> headers,
        byte[] body,
        boolean mustFail) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder head =
                new StringBuilder(method)
                        .append(' ')
                        .append(target)
                        .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /// Short enough for a line of a report, without the credential.
    String summary() {
        List<String> shown =
                headers.stream()
                        .filter(line -> !line.startsWith("X-API-Key"))
                        .map(line -> cut(line, 80))
                        .toList();
        return "%s: %s %s %s %s"
                .formatted(
                        what,
                        method,
                        cut(target, 200),
                        shown,
                        cut(new String(body, StandardCharsets.UTF_8), 120));
    }

    private static String cut(String text, int most) {
        String oneLine = text.replaceAll("[\\p{Cntrl}]", "·");
        return oneLine.length() <= most ? oneLine : oneLine.substring(0, most) + "…";
    }
}
