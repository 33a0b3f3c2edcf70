package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Do the manifests say what the code says?
final class Agreement {

    /// Settings of the framework and of the JVM, which stand in no file of ours.
    private static final Set<String> FRAMEWORK =
            Set.of(
                    "MICRONAUT_SERVER_HOST",
                    "ENDPOINTS_ALL_PORT",
                    "JAVA_TOOL_OPTIONS",
                    "MICRONAUT_LIFECYCLE_GRACEFUL_SHUTDOWN_ENABLED",
                    "MICRONAUT_LIFECYCLE_GRACEFUL_SHUTDOWN_GRACE_PERIOD");

    private static final String DEAD_LETTER = ".dead-letter";
    private static final String EVENTS_KEPT = "2592000000";
    private static final String LETTERS_KEPT = "7776000000";

    private final List<String> problems = new ArrayList<>();

    private Agreement() {}

    static List<String> of(Manifests manifests) {
        Agreement checks = new Agreement();
        manifests.services().forEach(checks::ports);
        checks.settings(manifests);
        if (manifests.custom("KafkaTopic").findAny().isPresent()) {
            checks.topics(manifests);
            checks.consumers(manifests);
        }
        return checks.problems;
    }

    private void require(boolean good, String what) {
        if (!good) {
            problems.add(what);
        }
    }

    private void ports(String name, PodTemplateSpec pod) {
        Map<String, Integer> ports = new HashMap<>();
        for (ContainerPort port : Manifests.container(pod).getPorts()) {
            ports.put(port.getName(), port.getContainerPort());
        }
        require(
                Integer.valueOf(Code.port(name, "server")).equals(ports.get("http")),
                name + ": the code listens on " + Code.port(name, "server"));
        String management =
                Manifests.container(pod).getEnv().stream()
                        .filter(it -> it.getName().equals("ENDPOINTS_ALL_PORT"))
                        .map(EnvVar::getValue)
                        .findFirst()
                        .orElse("");
        require(
                management.equals(String.valueOf(ports.get("management"))),
                name + ": is managed on " + management);
    }

    private void settings(Manifests manifests) {
        Set<String> used = new TreeSet<>();
        manifests.services().values().stream()
                .flatMap(pod -> Manifests.container(pod).getEnv().stream())
                .forEach(variable -> used.add(variable.getName()));
        manifests
                .all(ConfigMap.class)
                .filter(it -> it.getMetadata().getName().matches("yearbook-[a-z0-9]+"))
                .filter(it -> it.getData().containsKey("YEARBOOK_KAFKA"))
                .forEach(it -> used.addAll(it.getData().keySet()));
        used.removeAll(FRAMEWORK);
        used.removeAll(Code.settings());
        used.forEach(name -> problems.add("no service reads the setting " + name));
    }

    private void topics(Manifests manifests) {
        Map<String, GenericKubernetesResource> planned = new HashMap<>();
        manifests
                .custom("KafkaTopic")
                .forEach(topic ->
                        planned.put(String.valueOf(topic.<Object>get("spec", "topicName")), topic));
        Set<String> expected = new TreeSet<>(Code.topics());
        Code.topics().forEach(name -> expected.add(name + DEAD_LETTER));
        require(
                planned.keySet().equals(expected),
                "topics planned and topics used differ: " + difference(planned.keySet(), expected));
        planned.forEach((name, topic) -> {
            Map<?, ?> settings = topic.get("spec", "config");
            boolean good =
                    name.equals("yearbook.series.v1")
                            ? "compact".equals(settings.get("cleanup.policy"))
                            : String.valueOf(settings.get("retention.ms"))
                                    .equals(
                                            name.endsWith(DEAD_LETTER)
                                                    ? LETTERS_KEPT
                                                    : EVENTS_KEPT);
            require(good, name + " is kept otherwise than the code does");
            require(
                    "2".equals(String.valueOf(settings.get("min.insync.replicas"))),
                    name + " may lose what was acknowledged");
        });
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> either = new TreeSet<>(one);
        either.addAll(other);
        either.removeIf(name -> one.contains(name) && other.contains(name));
        return either;
    }

    private void consumers(Manifests manifests) {
        manifests
                .custom("ScaledObject")
                .forEach(scaled -> {
                    List<Map<String, Map<String, String>>> triggers =
                            scaled.get("spec", "triggers");
                    for (Map<String, Map<String, String>> trigger : triggers) {
                        Map<String, String> of = trigger.getOrDefault("metadata", Map.of());
                        String group = of.getOrDefault("consumerGroup", "");
                        require(Code.isConsumer(group), "nobody consumes as " + group);
                        String topic = of.getOrDefault("topic", "");
                        int partitions = partitions(manifests, topic);
                        int most = scaled.<Integer>get("spec", "maxReplicaCount");
                        require(most <= partitions, topic + " has fewer partitions than consumers");
                    }
                });
    }

    private static int partitions(Manifests manifests, String name) {
        return manifests
                .custom("KafkaTopic")
                .filter(topic -> name.equals(topic.<Object>get("spec", "topicName")))
                .mapToInt(topic -> topic.<Integer>get("spec", "partitions"))
                .findFirst()
                .orElse(0);
    }
}
