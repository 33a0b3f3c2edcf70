package dev.yearbook.metrics.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What version 1 promised it promises for ever: no field disappears, none changes its type, no
/// choice is taken away, nothing optional becomes required. The promise is `/promised/v1.txt`, one
/// line for each field; a new field adds a line.
class CompatibilityTest {

    private static final ObjectMapper TREE = new ObjectMapper();

    @Test
    void everyPromisedFieldIsStillThere() throws Exception {
        List<String> promised =
                Resources.text(Resources.in("/promised").getFirst()).lines().toList();

        assertThat(fields())
                .as(
                        "A field of v1 was removed, retyped or made optional: publish v2 beside it."
                                + " A new field: add its line to promised/v1.txt")
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    private static List<String> fields() throws Exception {
        Map<String, JsonNode> schemas = new HashMap<>();
        for (var path : Resources.in("/schemas/v1")) {
            JsonNode schema = TREE.readTree(Resources.text(path));
            schemas.put(schema.get("$id").asText(), schema);
        }
        List<String> fields = new ArrayList<>();
        schemas.forEach((id, schema) -> collect(id.replaceFirst(".*:", ""), schema, fields));
        return fields;
    }

    private static void collect(String prefix, JsonNode schema, List<String> fields) {
        var required = new TreeSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties")
                .properties()
                .forEach(entry -> {
                    String name = prefix + "/" + entry.getKey();
                    JsonNode type = entry.getValue();
                    fields.add(
                            "%s %s%s"
                                    .formatted(
                                            name,
                                            type(type),
                                            required.contains(entry.getKey()) ? " required" : ""));
                    collect(name, type, fields);
                });
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.get("$ref").asText();
        }
        if (schema.has("enum")) {
            return schema.get("enum").toString();
        }
        String type = schema.path("type").asText();
        return schema.has("items") ? type + " of " + type(schema.get("items")) : type;
    }
}
