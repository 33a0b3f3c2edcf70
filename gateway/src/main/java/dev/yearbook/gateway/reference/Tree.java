package dev.yearbook.gateway.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A JSON or YAML document as maps, lists and values, read without surprises: what is not there, or
/// not of that kind, is empty.
final class Tree {

    private Tree() {}

    /// The object at a path of names.
    static Map<String, Object> object(@Nullable Object tree, String... path) {
        Object node = tree;
        for (String name : path) {
            node = node instanceof Map<?, ?> map ? map.get(name) : null;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> object.put(String.valueOf(name), value));
        }
        return object;
    }

    static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    static String text(@Nullable Object node) {
        return node == null ? "" : node.toString();
    }

    /// A copy of an object to which another one was added: objects in both are merged, of anything
    /// else the other one's counts.
    static Map<String, @Nullable Object> merged(
            Map<String, ? extends @Nullable Object> one, Map<String, ?> other) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(one);
        other.forEach((name, value) -> {
            Object present = merged.get(name);
            boolean both = present instanceof Map<?, ?> && value instanceof Map<?, ?>;
            merged.put(name, both ? merged(object(present), object(value)) : value);
        });
        return merged;
    }

    /// A copy in which every text has been replaced.
    static @Nullable Object replaced(@Nullable Object node, UnaryOperator<String> texts) {
        return switch (node) {
            case null -> null;
            case String text -> texts.apply(text);
            case List<?> list ->
                    list.stream().map(item -> replaced(item, texts)).collect(Collectors.toList());
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach(
                        (name, value) -> copy.put(String.valueOf(name), replaced(value, texts)));
                yield copy;
            }
            default -> node;
        };
    }
}
