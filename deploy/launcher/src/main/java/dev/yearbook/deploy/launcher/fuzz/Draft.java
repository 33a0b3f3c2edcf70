package dev.yearbook.deploy.launcher.fuzz;

import dev.yearbook.deploy.launcher.fuzz.Operations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request under construction: right at first, then changed.
final class Draft {

    private final List<String> changes = new ArrayList<>();
    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final String template;
    private String method;
    private String suffix = "";
    private byte[] body = new byte[0];
    private boolean mustFail;

    /// @param variables values of the variables of the path
    Draft(Operation operation, Map<String, String> variables, String credential) {
        this.template = operation.path();
        this.method = operation.method();
        path.putAll(variables);
        headers.add(credential);
    }

    Draft change(String what) {
        changes.add(what);
        return this;
    }

    Draft method(String other) {
        method = other;
        return this;
    }

    Draft variable(String name, String encoded) {
        path.put(name, encoded);
        return this;
    }

    /// Adds a part of the query as it is sent.
    Draft query(String part) {
        query.add(part);
        return this;
    }

    Draft header(String line) {
        headers.add(line);
        return this;
    }

    Draft anonymous() {
        headers.removeIf(line -> line.startsWith("X-API-Key"));
        return this;
    }

    Draft suffix(String added) {
        suffix = added;
        return this;
    }

    Draft body(String type, byte[] bytes) {
        headers.removeIf(line -> line.startsWith("Content-Type"));
        headers.add("Content-Type: " + type);
        body = bytes;
        return this;
    }

    Draft json(String text) {
        return body("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /// From now on only a refusal is right.
    Draft mustFail() {
        mustFail = true;
        return this;
    }

    Call call() {
        String target = template;
        for (Map.Entry<String, String> variable : path.entrySet()) {
            target = target.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        target += suffix;
        String whole =
                query.isEmpty()
                        ? target
                        : target + (target.indexOf('?') < 0 ? "?" : "&") + String.join("&", query);
        return new Call(
                template + " " + String.join(", ", changes),
                method,
                whole,
                List.copyOf(headers),
                body,
                mustFail);
    }
}
