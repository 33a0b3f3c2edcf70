package dev.yearbook.gateway.reference;

import dev.yearbook.web.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The reference as one page of HTML: each operation with its parameters and a line of curl, and
/// each kind of problem.
final class ReferencePage {

    private static final String FRAME = resource("/reference/page.html");
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private ReferencePage() {}

    static String of(Map<String, @Nullable Object> document) {
        StringBuilder operations = new StringBuilder();
        Tree.object(document, "paths")
                .forEach((path, item) ->
                        METHODS.forEach(method ->
                                operations.append(
                                        operation(path, method, Tree.object(item, method)))));
        return FRAME.replace(
                        "{{description}}", escaped(Tree.text(Description.INFO.get("description"))))
                .replace("{{operations}}", operations)
                .replace("{{problems}}", problems());
    }

    private static String operation(String path, String method, Map<String, Object> operation) {
        if (operation.isEmpty()) {
            return "";
        }
        return """
        <section>
        <h3><b>%s</b> %s</h3>
        <p>%s</p>
        %s
        <pre>%s</pre>
        </section>
        """
                .formatted(
                        method.toUpperCase(java.util.Locale.ROOT),
                        escaped(path),
                        escaped(words(operation)),
                        parameters(Tree.list(operation.get("parameters"))),
                        escaped(Curl.of(path, method, operation)));
    }

    private static String words(Map<String, Object> operation) {
        String description = Tree.text(operation.get("description"));
        return description.isEmpty() ? Tree.text(operation.get("summary")) : description;
    }

    private static String parameters(List<?> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters.stream()
                .map(ReferencePage::parameter)
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String parameter(Object parameter) {
        Map<String, Object> described = Tree.object(parameter);
        return "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(Tree.text(described.get("name"))),
                        escaped(Tree.text(described.get("in"))),
                        escaped(Tree.text(described.get("description"))));
    }

    private static String problems() {
        return Arrays.stream(ProblemType.values())
                .map(type ->
                        "<tr id=\"%s\"><td>%d</td><td><code>%s</code></td><td>%s</td></tr>"
                                .formatted(
                                        type.address().substring("/docs#".length()),
                                        type.status().getCode(),
                                        escaped(type.address()),
                                        escaped(type.title())))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream stream = ReferencePage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The gateway was packaged without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
