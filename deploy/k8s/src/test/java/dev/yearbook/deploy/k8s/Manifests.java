package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an overlay installs, as typed models.
record Manifests(List<HasMetadata> resources) {

    static final Path CHECKOUT = Path.of(System.getProperty("yearbook.checkout", "../.."));

    private static final KubernetesSerialization MODELS = new KubernetesSerialization();

    static Path k8s() {
        return CHECKOUT.resolve("deploy/k8s");
    }

    /// Reads documents of YAML.
    static Manifests of(String yaml) {
        return new Manifests(
                Arrays.stream(yaml.split("(?m)^---$"))
                        .filter(document -> !document.isBlank())
                        .map(document -> (HasMetadata) MODELS.unmarshal(document))
                        .toList());
    }

    /// What `kubectl kustomize` makes of an overlay.
    static String rendered(String overlay) throws IOException, InterruptedException {
        Process kubectl =
                new ProcessBuilder(
                                "kubectl",
                                "kustomize",
                                k8s().resolve("overlays").resolve(overlay).toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (kubectl.waitFor() != 0) {
            throw new AssertionError("kubectl kustomize fails on " + overlay);
        }
        return yaml;
    }

    static boolean canRender() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    <T> Stream<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    Stream<GenericKubernetesResource> custom(String kind) {
        return all(GenericKubernetesResource.class).filter(it -> it.getKind().equals(kind));
    }

    boolean has(Class<? extends HasMetadata> type, String name) {
        return all(type).anyMatch(it -> it.getMetadata().getName().equals(name));
    }

    /// The pods that are made, by the name of what makes them.
    Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = new LinkedHashMap<>();
        all(Deployment.class)
                .forEach(it -> pods.put(it.getMetadata().getName(), it.getSpec().getTemplate()));
        all(StatefulSet.class)
                .forEach(it -> pods.put(it.getMetadata().getName(), it.getSpec().getTemplate()));
        return pods;
    }

    /// The pods of the four services.
    Map<String, PodTemplateSpec> services() {
        Map<String, PodTemplateSpec> pods = new LinkedHashMap<>();
        all(Deployment.class)
                .forEach(it -> pods.put(it.getMetadata().getName(), it.getSpec().getTemplate()));
        return pods;
    }

    static Container container(PodTemplateSpec pod) {
        return pod.getSpec().getContainers().getFirst();
    }

    static boolean matches(Map<String, String> selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.entrySet());
    }
}
