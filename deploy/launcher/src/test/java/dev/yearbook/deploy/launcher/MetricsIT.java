package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What alerts, dashboards and the table of metrics name is what the services really measure.
class MetricsIT {

    private static final Path DEPLOY =
            Path.of(System.getProperty("yearbook.checkout", "../.."), "deploy");

    private static final Pattern METRIC =
            Pattern.compile("\\b(yearbook|http_server|jvm|process|hikaricp)_[a-z0-9_]+");

    private static Whole whole;

    @BeforeAll
    static void start() throws Exception {
        whole = Whole.shared();
        whole.post("cedar.md", 2023, "2023年，杉川市专利授权量212件。\n");
        whole.post("cedar-again.md", 2023, "2023年，杉川市专利授权量319件。\n");
    }

    @Test
    void whatAlertsAndDashboardsAskForIsMeasured() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(measured()).containsAll(asked()));
    }

    @Test
    void eventsAreCountedByTheTypesThatAlertsName() {
        Set<String> types = new TreeSet<>();
        Pattern.compile(
                        "dev\\.yearbook\\.(?:document\\.(?:read|accepted)|observation\\.recorded|discrepancy\\.found)\\.v1")
                .matcher(text("k8s/monitoring/alerts.yaml"))
                .results()
                .forEach(found -> types.add(found.group()));

        assertThat(types).contains("dev.yearbook.discrepancy.found.v1");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> {
                    String told = whole.prometheus(Role.INGEST) + whole.prometheus(Role.METRICS);
                    assertThat(types)
                            .allSatisfy(type ->
                                    assertThat(told)
                                            .contains(
                                                    "yearbook_outbox_published_total{type=\""
                                                            + type));
                });
    }

    @Test
    void everyMetricOfOursIsInTheTable() throws Exception {
        Set<String> ours = new TreeSet<>(measured());
        ours.removeIf(name -> !name.startsWith("yearbook_"));

        assertThat(names(text("README.md"))).containsAll(ours);
    }

    @Test
    void aMetricThatNobodyMeasuresWouldBeFound() throws Exception {
        assertThat(measured()).doesNotContain("yearbook_outbox_weight_kilograms");
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = names(text("k8s/monitoring/alerts.yaml"));
        try (Stream<Path> boards = Files.list(DEPLOY.resolve("k8s/monitoring/dashboards"))) {
            for (Path board : boards.toList()) {
                asked.addAll(names(Files.readString(board)));
            }
        }
        return asked;
    }

    private static Set<String> measured() throws Exception {
        Set<String> measured = new HashSet<>();
        for (Role role : List.of(Role.values())) {
            String text = whole.prometheus(role);
            assertThat(text).as(role.id()).contains("jvm_memory_used_bytes");
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceFirst("[{ ].*", ""))
                    .forEach(measured::add);
        }
        return measured;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        METRIC.matcher(text).results().forEach(found -> names.add(found.group()));
        return names;
    }

    private static String text(String file) {
        try {
            return Files.readString(DEPLOY.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
