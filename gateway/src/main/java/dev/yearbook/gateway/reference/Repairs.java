package dev.yearbook.gateway.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts right what is generated from the services' code and is not what a client should read.
///
/// | generated | put right |
/// | --- | --- |
/// | type `[string, "null", object]` of what may be absent | `[string, "null"]` |
/// | `` \` `` and `\[Word\]` in descriptions | `` ` `` and `Word` |
/// | headers `X-Yearbook-…`, which only the gateway sets | left out |
/// | examples that are null | left out |
/// | type `"null"` beside `allOf` of what may be absent | either of both |
/// | a body as an array of bytes | a binary string |
/// | texts and lists that are always there | those that may be left out, because they are when empty |
final class Repairs {

    private static final Set<String> ALWAYS = Set.of("id", "items");
    private static final Set<String> NEVER_EMPTY = Set.of("integer", "number", "boolean");

    private Repairs() {}

    /// A copy of a description with all of this put right.
    static @Nullable Object of(@Nullable Object node) {
        return switch (node) {
            case null -> null;
            case String text -> text(text);
            case List<?> list -> list(list);
            case Map<?, ?> map -> object(map);
            default -> node;
        };
    }

    private static String text(String text) {
        return text.replace("\\`", "`").replaceAll("\\\\\\[([^\\]]*?)\\\\\\]", "$1");
    }

    private static List<@Nullable Object> list(List<?> list) {
        List<@Nullable Object> repaired = new ArrayList<>();
        for (Object item : list) {
            if (!isOfGateway(item)) {
                repaired.add(of(item));
            }
        }
        if (repaired.contains("null") && repaired.size() > 2) {
            repaired.remove("object");
        }
        return repaired;
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        Map<String, @Nullable Object> repaired = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!"example".equals(name) || value != null) {
                repaired.put(String.valueOf(name), of(value));
            }
        });
        if ("byte".equals(repaired.get("format"))) {
            repaired.put("format", "binary");
        }
        if ("null".equals(repaired.get("type"))
                && repaired.remove("allOf") instanceof List<?> referred) {
            repaired.remove("type");
            repaired.put(
                    "anyOf",
                    Stream.concat(referred.stream(), Stream.of(Map.of("type", "null"))).toList());
        }
        if (repaired.get("required") instanceof List<?> required) {
            Map<String, Object> properties = Tree.object(repaired.get("properties"));
            repaired.put(
                    "required",
                    required.stream()
                            .filter(name -> isAlwaysThere(Tree.text(name), properties))
                            .toList());
        }
        return repaired;
    }

    private static boolean isAlwaysThere(String name, Map<String, Object> properties) {
        Object type = Tree.object(properties.get(name)).get("type");
        return ALWAYS.contains(name) || NEVER_EMPTY.contains(Tree.text(type));
    }

    private static boolean isOfGateway(@Nullable Object item) {
        Map<String, Object> parameter = Tree.object(item);
        return "header".equals(parameter.get("in"))
                && Tree.text(parameter.get("name")).startsWith("X-Yearbook-");
    }
}
