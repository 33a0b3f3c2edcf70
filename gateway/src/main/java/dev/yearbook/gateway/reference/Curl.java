package dev.yearbook.gateway.reference;

import java.util.Locale;
import java.util.Map;

/// A line for the shell that calls an operation.
final class Curl {

    private Curl() {}

    /// | operation | line |
    /// | --- | --- |
    /// | `GET /api/v1/series` | `curl http://127.0.0.1:8080/api/v1/series` |
    /// | `DELETE /api/v1/documents/{id}` | `curl -X DELETE http://127.0.0.1:8080/api/v1/documents/ID` |
    static String of(String path, String method, Map<String, Object> operation) {
        StringBuilder line = new StringBuilder("curl ");
        if (!method.equals("get")) {
            line.append("-X ").append(method.toUpperCase(Locale.ROOT)).append(' ');
        }
        Tree.object(operation, "requestBody", "content").keySet().stream()
                .findFirst()
                .ifPresent(type ->
                        line.append("-H 'Content-Type: ")
                                .append(type)
                                .append("' --data-binary @FILE "));
        return line.append("'http://127.0.0.1:8080").append(written(path)).append('\'').toString();
    }

    private static String written(String path) {
        return path.replaceAll("\\{[?&][^}]*\\}", "").replaceAll("\\{([^}]*)\\}", "<$1>");
    }
}
