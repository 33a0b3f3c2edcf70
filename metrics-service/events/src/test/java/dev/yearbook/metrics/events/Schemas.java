package dev.yearbook.metrics.events;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The schemas of our events, and those of the ingest service that they refer to.
final class Schemas {

    private static final List<String> ALL =
            List.of(
                    "source",
                    "fact-stated",
                    "bounds",
                    "series-identity",
                    "observation",
                    "observation-changed",
                    "discrepancy-changed",
                    "series-changed",
                    "curation-decided");

    private Schemas() {}

    static JsonSchema of(String kind) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String name : ALL) {
            try (var in =
                    Objects.requireNonNull(
                            Schemas.class.getResourceAsStream(
                                    "/schemas/v1/%s.json".formatted(name)))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                schemas.put("urn:yearbook:schema:" + name + ".v1", text);
            }
        }
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)))
                .getSchema(
                        SchemaLocation.of("urn:yearbook:schema:" + kind + ".v1"),
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
