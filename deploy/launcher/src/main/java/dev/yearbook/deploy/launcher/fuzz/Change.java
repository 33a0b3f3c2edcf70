package dev.yearbook.deploy.launcher.fuzz;

import dev.yearbook.deploy.launcher.fuzz.Operations.Operation;
import dev.yearbook.deploy.launcher.fuzz.Operations.Parameter;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One thing that is done to a request.
interface Change {

    void to(Draft draft);

    /// Every change that can be made to the requests of an operation.
    static List<Change> all(Operation operation) {
        List<Change> changes = new ArrayList<>();
        changes.add(draft -> draft.change("nothing"));
        changes.add(draft -> draft.change("no credential").anonymous());
        changes.add(draft -> draft.change("unknown").query("unknwon=1").mustFail());
        for (Parameter parameter : operation.parameters()) {
            changes.addAll(ofParameter(parameter));
        }
        Values.PATHS.forEach(
                path -> changes.add(draft -> draft.change("path " + path).suffix(path)));
        Values.METHODS.forEach(
                method -> changes.add(draft -> draft.change("method").method(method)));
        Values.HEADERS.forEach(line -> changes.add(draft -> draft.change("header").header(line)));
        changes.addAll(ofBody(operation));
        return changes;
    }

    private static List<Change> ofParameter(Parameter parameter) {
        String name = parameter.name();
        return switch (parameter.in()) {
            case "query" -> ofQuery(parameter);
            case "path" ->
                    Values.encoded().stream()
                            .map(value ->
                                    (Change)
                                            draft ->
                                                    draft.change(name + " in the path")
                                                            .variable(name, value))
                            .toList();
            default ->
                    Values.encoded().stream()
                            .map(value ->
                                    (Change)
                                            draft ->
                                                    draft.change("header " + name)
                                                            .header(name + ": " + value))
                            .toList();
        };
    }

    private static List<Change> ofQuery(Parameter parameter) {
        String name = parameter.name();
        List<Change> changes = new ArrayList<>();
        Values.encoded()
                .forEach(value ->
                        changes.add(draft -> draft.change(name).query(name + "=" + value)));
        changes.add(draft -> draft.change(name + " without a value").query(name));
        changes.add(draft ->
                draft.change(name + " in capitals")
                        .query(name.toUpperCase(java.util.Locale.ROOT) + "=1")
                        .mustFail());
        changes.add(
                draft -> draft.change(name + " indexed").query(name + "[9999999]=1").mustFail());
        changes.add(draft -> {
            draft.change(name + " doubled").query(name + "=1").query(name + "=2");
            if (!parameter.repeatable()) {
                draft.mustFail();
            }
        });
        return changes;
    }

    private static List<Change> ofBody(Operation operation) {
        List<Change> changes = new ArrayList<>();
        if (operation.bodies().isEmpty()) {
            changes.add(draft -> draft.change("a body").json("{\"x\":1}"));
            return changes;
        }
        Bodies.wrong()
                .forEach(body ->
                        changes.add(draft -> draft.change("body").body(body.type(), body.bytes())));
        changes.add(draft -> draft.change("unknown field").json(with(operation, "unknwon", "1")));
        for (String field : operation.fields()) {
            changes.add(draft -> draft.change("without " + field).json(without(operation, field)));
            Bodies.values()
                    .forEach(value ->
                            changes.add(draft ->
                                    draft.change("field " + field)
                                            .json(with(operation, field, value))));
        }
        return changes;
    }

    /// The JSON of the right body with a field of this value.
    private static String with(Operation operation, String field, String value) {
        String rest = without(operation, field);
        String begin = rest.substring(0, rest.length() - 1);
        return begin + (begin.length() > 1 ? "," : "") + "\"" + field + "\":" + value + "}";
    }

    private static String without(Operation operation, String field) {
        Map<String, Object> body = new TreeMap<>(operation.example());
        body.remove(field);
        return json(body);
    }

    static String json(Map<String, Object> body) {
        try {
            return new String(
                    JsonMapper.createDefault().writeValueAsBytes(body), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
