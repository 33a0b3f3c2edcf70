package dev.yearbook.deploy.launcher.fuzz;

import dev.yearbook.deploy.launcher.fuzz.Operations.Operation;
import dev.yearbook.deploy.launcher.fuzz.Operations.Parameter;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Names of things that exist, so that requests reach further than “no such id”.
///
/// What a request may change or delete is made for it.
final class Existing {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final Wire wire;
    private final String credential;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    Existing(Wire wire, String credential) throws IOException {
        this.wire = wire;
        this.credential = credential;
        found.put(
                "/api/v1/documents",
                made(
                        "/api/v1/documents?name=fuzz.md&reportingYear=2023",
                        "text/markdown",
                        "2023年，梅溪市技术合同成交额74.2亿元。\n"));
        found.put(
                "/api/v1/keys",
                made(
                        "/api/v1/keys",
                        "application/json",
                        "{\"name\":\"fuzz\",\"roles\":[\"reader\"]}"));
    }

    /// A value for each variable of an operation's path.
    Map<String, String> variables(Operation operation) {
        Map<String, String> variables = new TreeMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                int at = operation.path().indexOf("/{" + parameter.name() + "}");
                variables.put(
                        parameter.name(), at < 0 ? "x" : one(operation.path().substring(0, at)));
            }
        }
        return variables;
    }

    private String one(String collection) {
        return collection.indexOf('{') >= 0
                ? "1"
                : found.computeIfAbsent(collection, this::firstOf);
    }

    /// The id or the year of the first item of a list.
    private String firstOf(String collection) {
        try {
            Map<String, Object> page =
                    json(new Call("", "GET", collection, List.of(credential), new byte[0], false));
            List<?> items = Operations.list(page.get("items"));
            if (items.isEmpty()) {
                return "1";
            }
            Map<String, Object> item = Operations.object(items.getFirst());
            Object name = item.getOrDefault("id", item.getOrDefault("year", "1"));
            Object within = Operations.object(item.get("identity")).getOrDefault("id", name);
            return String.valueOf(within);
        } catch (IOException noList) {
            return "1";
        }
    }

    private String made(String target, String type, String body) throws IOException {
        List<String> headers = List.of(credential, "Content-Type: " + type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, Object> made = json(new Call("", "POST", target, headers, bytes, false));
        return Stream.concat(Stream.of(made), made.values().stream().map(Operations::object))
                .map(object -> object.get("id"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> new IOException("Nothing could be made at " + target));
    }

    private Map<String, Object> json(Call call) throws IOException {
        return JSON.readValue(wire.send(call).text(), Argument.mapOf(String.class, Object.class));
    }
}
