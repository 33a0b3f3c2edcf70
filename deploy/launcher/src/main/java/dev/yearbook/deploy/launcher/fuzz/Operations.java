package dev.yearbook.deploy.launcher.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a description of an API says that can be called.
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "head", "post", "put", "patch", "delete", "options", "trace");

    private Operations() {}

    /// An operation.
    ///
    /// @param method in capitals
    /// @param path with variables such as `{id}`
    /// @param parameters those of query, path and header
    /// @param bodies the media types that its body may have
    /// @param fields the names of the fields of its JSON body, where they are described
    /// @param example a JSON body that is right, where one is shown
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            Set<String> bodies,
            Set<String> fields,
            Map<String, Object> example) {

        List<Parameter> ofQuery() {
            return parameters.stream().filter(parameter -> parameter.in().equals("query")).toList();
        }
    }

    /// A parameter.
    ///
    /// @param in `query`, `path` or `header`
    /// @param repeatable whether it may be given more than once
    record Parameter(String name, String in, boolean required, boolean repeatable) {}

    /// Reads an OpenAPI document.
    static List<Operation> of(Map<String, Object> document) {
        List<Operation> operations = new ArrayList<>();
        object(document.get("paths"))
                .forEach((path, item) ->
                        object(item)
                                .forEach((method, operation) -> {
                                    if (METHODS.contains(method)) {
                                        operations.add(
                                                operation(document, path, method, operation));
                                    }
                                }));
        return operations;
    }

    private static Operation operation(
            Map<String, Object> document, String path, String method, @Nullable Object described) {
        Map<String, Object> operation = object(described);
        Map<String, Object> bodies =
                object(object(resolved(document, operation.get("requestBody"))).get("content"));
        Set<String> fields = new TreeSet<>();
        bodies.values()
                .forEach(body ->
                        fields.addAll(
                                object(
                                                resolved(document, object(body).get("schema"))
                                                        .get("properties"))
                                        .keySet()));
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                list(operation.get("parameters")).stream()
                        .map(parameter -> parameter(resolved(document, parameter)))
                        .toList(),
                bodies.keySet(),
                fields,
                object(object(bodies.get("application/json")).get("example")));
    }

    private static Parameter parameter(Map<String, Object> parameter) {
        Object type = object(parameter.get("schema")).get("type");
        return new Parameter(
                String.valueOf(parameter.get("name")),
                String.valueOf(parameter.get("in")),
                Boolean.TRUE.equals(parameter.get("required")),
                "array".equals(type) || list(type).contains("array"));
    }

    private static Map<String, Object> resolved(
            Map<String, Object> document, @Nullable Object node) {
        Map<String, Object> object = object(node);
        if (!(object.get("$ref") instanceof String reference)) {
            return object;
        }
        Object found = document;
        for (String name : reference.substring(2).split("/")) {
            found = object(found).get(name);
        }
        return object(found);
    }

    static Map<String, Object> object(@Nullable Object node) {
        Map<String, Object> object = new TreeMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value != null) {
                    object.put(String.valueOf(name), value);
                }
            });
        }
        return object;
    }

    static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
