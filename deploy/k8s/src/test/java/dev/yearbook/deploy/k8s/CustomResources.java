package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Fields of the kinds that no typed model is published for: what we use of them, as their
/// operators document it. A field that is not listed is taken for a slip.
final class CustomResources {

    private static final Map<String, Set<String>> FIELDS =
            Map.of(
                    "kafka.strimzi.io/v1 KafkaTopic",
                    fields("topicName partitions replicas config.*"),
                    "kafka.strimzi.io/v1 KafkaNodePool",
                    fields(
                            """
                            replicas roles storage.type storage.volumes.id storage.volumes.type
                            storage.volumes.size storage.volumes.deleteClaim resources.*
                            """),
                    "kafka.strimzi.io/v1 Kafka",
                    fields(
                            """
                            kafka.version kafka.listeners.name kafka.listeners.port
                            kafka.listeners.type kafka.listeners.tls
                            kafka.listeners.networkPolicyPeers.* kafka.config.*
                            entityOperator.topicOperator
                            """),
                    "postgresql.cnpg.io/v1 Cluster",
                    fields(
                            """
                            instances imageName bootstrap.initdb.database bootstrap.initdb.owner
                            bootstrap.initdb.dataChecksums bootstrap.initdb.secret.name
                            bootstrap.initdb.postInitApplicationSQL managed.roles.name
                            managed.roles.login managed.roles.passwordSecret.name
                            postgresql.synchronous.method postgresql.synchronous.number
                            postgresql.parameters.* storage.size walStorage.size resources.*
                            backup.volumeSnapshot.online monitoring.enablePodMonitor
                            """),
                    "postgresql.cnpg.io/v1 ScheduledBackup",
                    fields("schedule method backupOwnerReference cluster.name"),
                    "keda.sh/v1alpha1 ScaledObject",
                    fields(
                            """
                            scaleTargetRef.name minReplicaCount maxReplicaCount cooldownPeriod
                            triggers.type triggers.metadata.*
                            """));

    private final List<String> problems = new ArrayList<>();

    private CustomResources() {}

    private static Set<String> fields(String names) {
        return Set.of(names.strip().split("\\s+"));
    }

    static List<String> problems(Manifests manifests) {
        CustomResources search = new CustomResources();
        manifests.all(GenericKubernetesResource.class).forEach(search::check);
        return search.problems;
    }

    private void check(GenericKubernetesResource resource) {
        String kind = resource.getApiVersion() + " " + resource.getKind();
        Set<String> known = FIELDS.get(kind);
        if (known == null) {
            problems.add("unknown kind " + kind);
            return;
        }
        Set<String> sections =
                resource.getAdditionalProperties().keySet().stream()
                        .filter(name -> !name.equals("spec"))
                        .collect(Collectors.toSet());
        sections.forEach(name -> problems.add("unknown field " + kind + "." + name));
        walk(kind, known, "", resource.get("spec"));
    }

    private void walk(String kind, Set<String> known, String path, Object value) {
        boolean open = known.stream().anyMatch(it -> it.endsWith(".*") && within(path, it));
        if (open || known.contains(path)) {
            return;
        }
        switch (value) {
            case List<?> list -> list.forEach(item -> walk(kind, known, path, item));
            case Map<?, ?> map ->
                    map.forEach((name, item) ->
                            walk(
                                    kind,
                                    known,
                                    path.isEmpty() ? name.toString() : path + "." + name,
                                    item));
            default -> problems.add("unknown field " + kind + ".spec." + path);
        }
    }

    private static boolean within(String path, String pattern) {
        String section = pattern.substring(0, pattern.length() - 2);
        return path.equals(section) || path.startsWith(section + ".");
    }
}
