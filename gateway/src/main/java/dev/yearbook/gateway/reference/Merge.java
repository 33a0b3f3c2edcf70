package dev.yearbook.gateway.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes one OpenAPI document of those of the services.
///
/// | of a service | in the whole |
/// | --- | --- |
/// | paths below `/api/`, `/sdmx`, `/health` | as they are |
/// | other paths | left out: the gateway does not route them |
/// | a schema that another service describes in the same way | once |
/// | a schema that another service describes differently | with the name of the service before it |
/// | an operation id that is taken | likewise |
/// | errors | one answer, a problem, for each operation |
final class Merge {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, @Nullable Object> paths = new TreeMap<>();
    private final Map<String, @Nullable Object> schemas = new TreeMap<>();
    private final Set<String> operations = new HashSet<>();

    /// Adds the document of a service.
    void add(String service, Map<String, Object> document) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Object> described = Tree.object(document, "components", "schemas");
        described.forEach((name, schema) -> names.put(name, name(service, name, schema)));
        described.forEach(
                (name, schema) -> schemas.put(renamed(names, name), refer(schema, names)));
        Tree.object(document, "paths")
                .forEach((path, item) -> {
                    if (isRouted(path)) {
                        paths.put(path, operations(service, refer(item, names)));
                    }
                });
    }

    /// The whole document.
    Map<String, @Nullable Object> whole() {
        schemas.put("Flaw", ProblemSchema.FLAW);
        schemas.put("Problem", ProblemSchema.PROBLEM);
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.0");
        whole.put("info", Description.INFO);
        whole.put("servers", Description.SERVERS);
        whole.put("tags", Description.TAGS);
        whole.put("paths", paths);
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas);
        components.put("responses", ProblemSchema.RESPONSES);
        whole.put("components", components);
        return whole;
    }

    private String name(String service, String name, Object schema) {
        Object taken = schemas.get(name);
        return taken == null || taken.equals(schema)
                ? name
                : Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }

    private static String renamed(Map<String, String> names, String name) {
        return names.getOrDefault(name, name);
    }

    private static @Nullable Object refer(@Nullable Object node, Map<String, String> names) {
        return Tree.replaced(
                node,
                text ->
                        text.startsWith(SCHEMAS)
                                ? SCHEMAS + renamed(names, text.substring(SCHEMAS.length()))
                                : text);
    }

    private static boolean isRouted(String path) {
        return path.startsWith("/api/") || path.startsWith("/sdmx") || path.equals("/health");
    }

    private Map<String, @Nullable Object> operations(String service, @Nullable Object item) {
        Map<String, @Nullable Object> operations = new LinkedHashMap<>();
        Tree.object(item)
                .forEach((method, operation) ->
                        operations.put(method, operation(service, operation)));
        return operations;
    }

    private @Nullable Object operation(String service, Object described) {
        Map<String, Object> operation = Tree.object(described);
        if (operation.isEmpty()) {
            return described;
        }
        String id = Tree.text(operation.get("operationId"));
        if (!operations.add(id)) {
            operation.put("operationId", service + "_" + id);
        }
        Map<String, Object> responses = Tree.object(operation, "responses");
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        operation.put("responses", responses);
        return operation;
    }
}
