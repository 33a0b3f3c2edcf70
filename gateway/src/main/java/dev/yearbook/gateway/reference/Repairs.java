package dev.yearbook.gateway.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts right what is generated from the services' code and is not what a client should read.
///
/// | generated | put right |
/// | --- | --- |
/// | type `[string, "null", object]` of what may be absent | `[string, "null"]` |
/// | `` \` `` and `\[Word\]` in descriptions | `` ` `` and `Word` |
/// | headers `X-Yearbook-…`, which only the gateway sets | left out |
/// | examples that are null | left out |
/// | a body as an array of bytes | a binary string |
final class Repairs {

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
        return repaired;
    }

    private static boolean isOfGateway(@Nullable Object item) {
        Map<String, Object> parameter = Tree.object(item);
        return "header".equals(parameter.get("in"))
                && Tree.text(parameter.get("name")).startsWith("X-Yearbook-");
    }
}
