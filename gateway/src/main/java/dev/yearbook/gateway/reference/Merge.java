package dev.yearbook.gateway.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes one OpenAPI document of those of the services.
///
/// | of a service | in the whole |
/// | --- | --- |
/// | paths below `/api/`, `/sdmx/`, `/health` | as they are |
/// | other paths | left out: the gateway does not route them |
/// | a schema that another service describes in the same way | once |
/// | a schema that another service describes differently | with the name of the service before it |
/// | an operation id that is taken | likewise |
/// | what was generated from code | with its [Repairs], and what the [Supplement] says of it |
/// | a schema that nothing routed refers to | left out |
/// | errors | one answer, a problem, for each operation |
final class Merge {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, @Nullable Object> paths = new TreeMap<>();
    private final Map<String, @Nullable Object> schemas = new TreeMap<>();
    private final Set<String> operations = new HashSet<>();
    private final Supplement supplement = new Supplement();

    Merge() {
        schemas.putAll(supplement.schemas());
        add("gateway", supplement.paths(), Map.of());
    }

    /// Adds the document of a service.
    void add(String service, Map<String, Object> document) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Object> described =
                Tree.object(Repairs.of(Tree.object(document, "components", "schemas")));
        described.forEach((name, schema) -> names.put(name, name(service, name, schema)));
        described.forEach(
                (name, schema) -> schemas.put(renamed(names, name), refer(schema, names)));
        add(service, Tree.object(Repairs.of(document.get("paths"))), names);
    }

    private void add(String service, Map<String, Object> described, Map<String, String> names) {
        described.forEach((path, item) -> {
            if (isRouted(path)) {
                paths.putIfAbsent(path, operations(service, path, refer(item, names)));
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
        whole.put("security", Description.SECURITY);
        whole.put("paths", paths);
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        components.put("schemas", new Used(schemas).by(paths, ProblemSchema.RESPONSES));
        components.put("responses", ProblemSchema.RESPONSES);
        components.put("securitySchemes", Description.SCHEMES);
        whole.put("components", components);
        return whole;
    }

    private String name(String service, String generated, Object schema) {
        String name = supplement.schema(generated);
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
        return path.startsWith("/api/") || path.startsWith("/sdmx/") || path.equals("/health");
    }

    private Map<String, @Nullable Object> operations(
            String service, String path, @Nullable Object item) {
        Map<String, @Nullable Object> operations = new LinkedHashMap<>();
        Tree.object(item)
                .forEach((method, operation) ->
                        operations.put(
                                method,
                                operation(
                                        service,
                                        method.toUpperCase(Locale.ROOT) + " " + path,
                                        Tree.object(operation))));
        return operations;
    }

    private Map<String, @Nullable Object> operation(
            String service, String name, Map<String, Object> described) {
        Map<String, @Nullable Object> operation = supplement.complete(name, described);
        String id = Tree.text(operation.get("operationId"));
        if (!operations.add(id)) {
            operation.put("operationId", service + "_" + id);
        }
        operation.put("tags", List.of(Description.tagOf(name)));
        Map<String, Object> responses = Tree.object(operation.get("responses"));
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        operation.put("responses", responses);
        return operation;
    }
}
