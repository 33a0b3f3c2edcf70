package dev.yearbook.gateway.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What people should read about operations and cannot be seen from their code: names, what
/// parameters mean, media types, examples.
///
/// | file | holds |
/// | --- | --- |
/// | `supplement.yml` | names of schemas, what parameters of the same name mean everywhere, words on operations by method and path, the operations of SDMX |
/// | `examples.yml` | by method and path a body as it was sent, and one as it was answered |
final class Supplement {

    private static final List<String> BODIES = List.of("requestBody", "responses");

    private final Map<String, Object> words = read("/reference/supplement.yml");
    private final Map<String, Object> examples = read("/reference/examples.yml");

    /// Paths that no code describes.
    Map<String, Object> paths() {
        return Tree.object(words, "paths");
    }

    /// Schemas that no code describes.
    Map<String, Object> schemas() {
        return Tree.object(words, "schemas");
    }

    /// What a schema of a service is called in the whole.
    String schema(String generated) {
        Object named = Tree.object(words, "names").get(generated);
        return named == null ? shortened(generated) : named.toString();
    }

    /// `Page_DoubtQueue.Doubt_` becomes `DoubtPage`, `Rereading.Preview` becomes `Preview`.
    private static String shortened(String generated) {
        String name = generated.replaceAll("^Page_(.*)_$", "$1Page");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// An operation with everything that is known about it.
    ///
    /// @param name method and path, `GET /api/v1/series`
    Map<String, @Nullable Object> complete(String name, Map<String, Object> operation) {
        Map<String, Object> more = Tree.object(words, "operations", name);
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(operation);
        // What is generated of bodies is replaced, not mixed with ours.
        BODIES.stream().filter(more::containsKey).forEach(whole::remove);
        Map<String, Object> parameters = Tree.object(more, "parameters");
        more.remove("parameters");
        Map<String, @Nullable Object> merged = Tree.merged(whole, more);
        Map<String, Object> everywhere = Tree.object(words, "parameters");
        List<Object> described = new ArrayList<>();
        for (Object parameter : Tree.list(operation.get("parameters"))) {
            Map<String, Object> one = Tree.object(parameter);
            String of = Tree.text(one.get("name"));
            described.add(
                    Tree.merged(
                            Tree.merged(one, Tree.object(everywhere, of)),
                            Tree.object(parameters, of)));
            parameters.remove(of);
        }
        parameters.forEach((of, parameter) -> described.add(added(of, parameter)));
        if (!described.isEmpty()) {
            merged.put("parameters", described);
        }
        return exemplified(name, merged);
    }

    private static Map<String, @Nullable Object> added(String name, Object parameter) {
        Map<String, @Nullable Object> added = new LinkedHashMap<>(Map.of("name", name));
        added.putAll(Tree.object(parameter));
        return added;
    }

    /// Puts the examples of JSON bodies into an operation.
    private Map<String, @Nullable Object> exemplified(
            String name, Map<String, @Nullable Object> operation) {
        Map<String, Object> shown = Tree.object(examples, name);
        Map<String, @Nullable Object> with = operation;
        Object sent = shown.get("request");
        if (sent != null) {
            with = Tree.merged(with, Map.of("requestBody", json(sent)));
        }
        Object answered = shown.get("response");
        if (answered != null) {
            String status = Tree.text(shown.getOrDefault("status", "200"));
            with = Tree.merged(with, Map.of("responses", Map.of(status, json(answered))));
        }
        return with;
    }

    private static Map<String, Object> json(Object example) {
        return Map.of("content", Map.of("application/json", Map.of("example", example)));
    }

    private static Map<String, Object> read(String resource) {
        try (InputStream yaml = Supplement.class.getResourceAsStream(resource)) {
            return yaml == null
                    ? Map.of()
                    : Tree.object(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
