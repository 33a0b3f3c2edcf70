package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds fields that the API does not have. The models keep them silently aside; a cluster would
/// refuse or ignore them.
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    static List<String> in(Manifests manifests) {
        UnknownFields search = new UnknownFields();
        for (HasMetadata resource : manifests.resources()) {
            if (!(resource instanceof GenericKubernetesResource)) {
                search.walk(resource, resource.getKind() + "/" + resource.getMetadata().getName());
            }
        }
        return search.found;
    }

    private void walk(Object value, String path) {
        switch (value) {
            case null -> {}
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(list.get(i), path + "[" + i + "]");
                }
            }
            case Map<?, ?> map -> map.forEach((key, item) -> walk(item, path + "." + key));
            default -> {
                if (value.getClass().getName().startsWith("io.fabric8.")) {
                    walkBean(value, path);
                }
            }
        }
    }

    private void walkBean(Object bean, String path) {
        for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !type.isEnum()) {
                    Object value = value(bean, field);
                    if (field.getName().equals("additionalProperties")
                            && value instanceof Map<?, ?> unknown) {
                        unknown.keySet()
                                .forEach(name -> found.add("unknown field " + path + "." + name));
                    } else {
                        walk(value, path + "." + field.getName());
                    }
                }
            }
        }
    }

    private static Object value(Object bean, Field field) {
        try {
            field.setAccessible(true);
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
