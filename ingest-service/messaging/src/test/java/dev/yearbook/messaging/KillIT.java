package dev.yearbook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.testing.TestKafka;
import dev.yearbook.testing.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Processes that die at the worst moments lose nothing and double nothing; with the mechanism that
/// prevents it switched off, the same test sees that they do.
class KillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int KILLED = 137;
    private static final int EACH = 100;

    private Map<String, String> servers = Map.of();
    private Bench bench;
    private int published;

    @BeforeEach
    void start() throws Exception {
        servers = TestServers.fresh();
        bench = Bench.on(servers);
        bench.execute("create table number (seq serial, key text, value numeric)");
    }

    @AfterEach
    void stop() {
        bench.close();
        // The group of a process that was killed is empty only when its session has ended.
        await().atMost(PATIENCE).ignoreExceptions().until(TestKafka::fresh, it -> true);
    }

    @Test
    void deathAtAnyPointLosesAndDoublesNothing() throws Exception {
        for (String point :
                List.of(
                        "relay.after-select:1",
                        "relay.after-send-before-ack:1",
                        "relay.after-ack-before-mark:1",
                        "consumer.after-inbox-insert:1",
                        "consumer.after-commit-before-offset:1")) {
            publish();
            assertThat(death("-Dyearbook.crash=" + point)).as(point).isEqualTo(KILLED);
        }
        publish();

        finish();

        assertThat(bench.count("select count(*) from number")).isEqualTo(published);
        assertThat(bench.count("select count(distinct value) from number")).isEqualTo(published);
    }

    @Test
    void withoutTheInboxADeathWouldDouble() throws Exception {
        publish();
        death("-Dyearbook.break=inbox", "-Dyearbook.crash=consumer.after-commit-before-offset:1");

        finish("-Dyearbook.break=inbox");

        assertThat(bench.count("select count(*) from number")).isGreaterThan(published);
    }

    @Test
    void withMarksBeforeSendingADeathWouldLose() throws Exception {
        publish();
        death("-Dyearbook.break=relay", "-Dyearbook.crash=relay.after-select:1");

        finish();

        assertThat(bench.count("select count(*) from number")).isLessThan(published);
    }

    private void publish() throws Exception {
        String insert =
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, recorded_at)
                select gen_random_uuid(), '%s', 'key-' || n %% 7, 'test.number.v1',
                  (1000 + n)::text, now()
                from generate_series(%d, %d) n
                """;
        bench.execute(insert.formatted(Bench.TOPIC, published + 1, published + EACH));
        published += EACH;
    }

    /// Runs a process until it dies of itself.
    private int death(String... options) throws Exception {
        Process process = process(options);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /// Runs a process until nothing waits any more: all is published, and what was published last
    /// has arrived, which is one number more.
    private void finish(String... options) throws Exception {
        String last =
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, recorded_at)
                select gen_random_uuid(), '%s', 'key-' || n, 'test.number.v1', '1', now()
                from generate_series(0, 6) n
                """;
        bench.execute(last.formatted(Bench.TOPIC));
        Process process = process(options);
        try {
            await().atMost(PATIENCE)
                    .until(() -> bench.count("select count(*) from number where value = 1") == 7);
        } finally {
            process.destroy();
            process.waitFor();
        }
        bench.execute("delete from number where value = 1");
    }

    private Process process(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(BenchProcess.class.getName());
        servers.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
