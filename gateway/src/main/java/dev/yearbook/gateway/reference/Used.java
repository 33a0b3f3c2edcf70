package dev.yearbook.gateway.reference;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the schemas that are referred to, directly or by others.
final class Used {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, @Nullable Object> schemas;
    private final Map<String, @Nullable Object> used = new TreeMap<>();

    Used(Map<String, @Nullable Object> schemas) {
        this.schemas = schemas;
    }

    /// The schemas that these parts of a document need.
    Map<String, @Nullable Object> by(Object... parts) {
        for (Object part : parts) {
            follow(part);
        }
        return used;
    }

    private void follow(@Nullable Object node) {
        Tree.replaced(
                node,
                text -> {
                    if (text.startsWith(SCHEMAS)) {
                        add(text.substring(SCHEMAS.length()));
                    }
                    return text;
                });
    }

    private void add(String name) {
        Object schema = schemas.get(name);
        if (schema != null && used.putIfAbsent(name, schema) == null) {
            follow(schema);
        }
    }
}
