package dev.yearbook.messaging.topic;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics that a service publishes or reads.
@Singleton
@Requires(beans = KafkaDefaultConfiguration.class)
public final class Topics {

    private final Properties connection;
    private final TopicSettings settings;

    Topics(KafkaDefaultConfiguration kafka, TopicSettings settings) {
        this.connection = new Properties();
        connection.putAll(kafka.getConfig());
        connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.settings = settings;
    }

    /// Creates those of the topics, and of the topics for their dead letters, that do not exist.
    ///
    /// @throws ExecutionException if the broker cannot be reached or refuses
    public void ensure(Collection<Topic> topics) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            Set<String> existing = new HashSet<>(admin.listTopics().names().get());
            List<NewTopic> missing =
                    topics.stream()
                            .flatMap(topic -> Stream.of(topic, topic.deadLetters()))
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(this::described)
                            .toList();
            for (var creation : admin.createTopics(missing).values().values()) {
                await(creation);
            }
            awaitKnown(admin, missing);
        }
    }

    // The controller has created them; until the broker has heard of it, a consumer that joins its
    // group would be given nothing to read.
    private static void awaitKnown(Admin admin, Collection<NewTopic> created)
            throws ExecutionException, InterruptedException {
        Set<String> names = created.stream().map(NewTopic::name).collect(Collectors.toSet());
        while (!admin.listTopics().names().get().containsAll(names)) {
            Thread.sleep(20);
        }
    }

    private static void await(Future<Void> creation)
            throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private NewTopic described(Topic topic) {
        int partitions = topic.holdsDeadLetters() ? 1 : settings.partitions();
        Optional<Short> replicas =
                settings.replicas() < 0 ? Optional.empty() : Optional.of(settings.replicas());
        return new NewTopic(topic.name(), Optional.of(partitions), replicas)
                .configs(configuration(topic));
    }

    private Map<String, String> configuration(Topic topic) {
        if (topic.compacted()) {
            return Map.of("cleanup.policy", "compact");
        }
        if (topic.holdsDeadLetters()) {
            // A dead letter is the message and some headers more: never too large to be kept.
            return Map.of(
                    "retention.ms",
                    Long.toString(settings.deadLetterRetention().toMillis()),
                    "max.message.bytes",
                    "4194304");
        }
        return Map.of("retention.ms", Long.toString(settings.retention().toMillis()));
    }
}
