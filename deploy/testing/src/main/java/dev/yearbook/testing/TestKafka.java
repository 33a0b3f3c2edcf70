package dev.yearbook.testing;

import static org.awaitility.Awaitility.await;

import dev.yearbook.deploy.servers.LocalKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;

/// The Kafka broker of all tests of this JVM; started when first asked for.
public final class TestKafka {

    private static final String IMAGE = "apache/kafka:4.3.1";

    private TestKafka() {}

    private static final class Started {
        static final String ADDRESS = server();
    }

    /// The address of the broker, as in `bootstrap.servers`, with all that is on it.
    public static String address() {
        return Started.ADDRESS;
    }

    /// The address of the broker, from which Yearbook's topics and consumer groups were deleted.
    ///
    /// Services of an earlier test class have to be stopped by then, as `@MicronautTest` does.
    public static String fresh() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            Set<String> left = yearbook(admin.listTopics().names().get());
            admin.deleteTopics(left).all().get();
            awaitForgotten(admin, left);
            admin.deleteConsumerGroups(
                            yearbook(
                                    admin.listGroups().all().get().stream()
                                            .map(group -> group.groupId())
                                            .collect(Collectors.toSet())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka keeps what an earlier test left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return address();
    }

    // The controller has deleted them; until the broker has heard of it, a service that starts
    // would
    // take them for its own and publish into them.
    private static void awaitForgotten(Admin admin, Set<String> deleted) {
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Collections.disjoint(admin.listTopics().names().get(), deleted));
    }

    private static Set<String> yearbook(Set<String> names) {
        return names.stream().filter(name -> !name.startsWith("__")).collect(Collectors.toSet());
    }

    private static String server() {
        String given = System.getenv("YEARBOOK_KAFKA");
        if (given != null) {
            return given;
        }
        return switch (Backend.chosen()) {
            case DOCKER -> container();
            case EMBEDDED -> embedded();
        };
    }

    /// Testcontainers removes the container when the JVM ends.
    @SuppressWarnings("resource")
    private static String container() {
        KafkaContainer container = new KafkaContainer(IMAGE);
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        Path data = Folders.data("kafka");
        LocalKafka server = LocalKafka.start(data, 0);
        Folders.atExit(server, data);
        return server.address();
    }
}
