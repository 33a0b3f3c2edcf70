package dev.yearbook.deploy.launcher.fuzz;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/// Objects out of JSON.
final class Json {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private Json() {}

    static Map<String, Object> object(String json) throws IOException {
        return JSON.readValue(json, Argument.mapOf(String.class, Object.class));
    }

    /// The field of the first line that contains a text.
    static Object first(String lines, String field, String text) throws IOException {
        String line = lines.lines().filter(one -> one.contains(text)).findFirst().orElseThrow();
        return Objects.requireNonNull(object(line).get(field));
    }
}
