package dev.yearbook.metrics.rebuild;

import static dev.yearbook.metrics.Facts.NOON;
import static dev.yearbook.metrics.Facts.count;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.reread;
import static dev.yearbook.metrics.Facts.source;
import static dev.yearbook.metrics.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {

    private static final String CURRENT =
            "select count(*) from observation where recorded_to is null";

    private final List<String> history = new CopyOnWriteArrayList<>();
    private HttpServer ingest;
    private Service service;
    private String explained = "";

    @BeforeAll
    void start() throws Exception {
        ingest = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ingest.createContext(
                "/internal/v1/facts",
                exchange -> {
                    byte[] body = String.join("", history).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
        ingest.start();
        service =
                Service.start(
                        Map.of(
                                "yearbook.ingest.url",
                                "http://127.0.0.1:" + ingest.getAddress().getPort()));
        seed();
    }

    @AfterAll
    void stop() {
        service.close();
        ingest.stop(0);
    }

    /// Facts in agreement, in contradiction, read anew, withdrawn, merged by a curator.
    private void seed() {
        FactStated a = in(fact("a"), source("d1", "海州市统计局", LocalDate.of(2022, 3, 1)));
        FactStated b =
                with(in(fact("b"), source("d2", "海州日报", LocalDate.of(2022, 5, 1))), count("52"));
        FactStated c =
                of(
                        in(fact("c"), source("d3", "海州市统计局", LocalDate.of(2022, 6, 1))),
                        "level",
                        "科技小巨人企业",
                        "");
        FactStated d =
                of(
                        in(fact("d"), source("d4", "海州市统计局", LocalDate.of(2023, 6, 1))),
                        "level",
                        "科技型小巨人公司",
                        "");
        state(a, b, c, d);
        state(reread(with(a, count("46")), "2", NOON.plusSeconds(60)));
        withdraw(in(fact("gone"), source("d5", "海州市统计局", LocalDate.of(2022, 6, 1))));
        service.awaitCount(4, CURRENT);
        service.awaitCount(1, "select count(*) from withdrawal");
        service.awaitCount(1, CURRENT + " and fact = 'a' and content->>'readerVersion' = '2'");
        service.awaitCount(1, "select count(*) from discrepancy where resolved_at is null");
        service.post(
                "/api/v1/curation/merge",
                "{\"series\":\"%s\",\"into\":\"%s\"}".formatted(seriesOf("d"), seriesOf("c")));
        explained = first("select id from discrepancy");
        service.post(
                "/api/v1/curation/discrepancy",
                "{\"discrepancy\":\"%s\",\"state\":\"explained\",\"note\":\"口径不同\"}"
                        .formatted(explained));
        service.awaitCount(0, "select count(*) from series where unsettled");
    }

    private void state(FactStated... facts) {
        for (FactStated fact : facts) entry(IngestTopics.FACT_STATED, service.json(fact));
        service.state(facts);
    }

    private void withdraw(FactStated fact) {
        var withdrawn =
                new FactWithdrawn(
                        fact.id(),
                        fact.source().document(),
                        1,
                        "1",
                        "withdrawn",
                        NOON.plusSeconds(10));
        entry(IngestTopics.FACT_WITHDRAWN, service.json(withdrawn));
        service.withdraw(fact, NOON.plusSeconds(10));
    }

    private void entry(String type, String data) {
        history.add(
                "{\"sequence\":%d,\"type\":\"%s\",\"data\":%s}\n"
                        .formatted(history.size() + 1, type, data));
    }

    private String seriesOf(String fact) {
        return first(
                "select series from observation where recorded_to is null and fact = '"
                        + fact
                        + "'");
    }

    private String first(String select) {
        return service.text(select);
    }

    private String rebuilt(String from) {
        String said = service.post("/internal/v1/rebuild?from=" + from, "").body();
        assertThat(said).as(said).contains("done: ");
        return said;
    }

    private static String checksum(String said, String when) {
        Optional<String> line =
                said.lines().filter(l -> l.startsWith("checksum " + when)).findFirst();
        return line.orElseThrow().replaceFirst("checksum \\w+ +", "");
    }

    @Test
    void theSameFactsGiveTheSameSeriesWhateverTheSource() {
        String fromIngest = rebuilt("ingest");
        String again = rebuilt("ingest");
        String fromTopic = rebuilt("topic");

        assertThat(checksum(fromIngest, "after")).isEqualTo(checksum(fromIngest, "before"));
        assertThat(checksum(again, "after")).isEqualTo(checksum(fromIngest, "after"));
        assertThat(checksum(fromTopic, "after")).isEqualTo(checksum(fromIngest, "after"));
        assertThat(fromIngest).contains(" 0 stand elsewhere than before");
        assertThat(first("select state from discrepancy where id = '" + explained + "'"))
                .isEqualTo("explained");
        assertThat(seriesOf("d")).isEqualTo(seriesOf("c"));
    }

    @Test
    void readersAreAnsweredThroughoutAndFactsThatComeMeanwhileAreKept() throws Exception {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var done = new AtomicBoolean();
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!done.get()) {
                                statuses.add(service.get("/api/v1/series?limit=5").statusCode());
                                statuses.add(
                                        service.get("/api/v1/observations?limit=5").statusCode());
                            }
                        });
        Thread writer =
                Thread.ofVirtual()
                        .start(() ->
                                IntStream.range(0, 40)
                                        .mapToObj(i ->
                                                in(
                                                        fact("m" + i),
                                                        source(
                                                                "m",
                                                                "海州市统计局",
                                                                LocalDate.of(2022, 3, 1))))
                                        .forEach(this::stateSafely));
        for (int i = 0; i < 3; i++) rebuilt("topic");
        writer.join();
        rebuilt("topic");
        done.set(true);
        reader.join();

        assertThat(statuses).hasSizeGreaterThan(4).containsOnly(200);
        service.awaitCount(40, CURRENT + " and fact like 'm%'");
        service.state(in(fact("later"), source("d9", "海州市统计局", LocalDate.of(2022, 3, 1))));
        entry(
                IngestTopics.FACT_STATED,
                service.json(in(fact("later"), source("d9", "海州市统计局", LocalDate.of(2022, 3, 1)))));
        service.awaitCount(1, CURRENT + " and fact = 'later'");
    }

    private synchronized void stateSafely(FactStated fact) {
        state(fact);
    }

    @Test
    void whatARebuildChangesIsToldAndWhatItDoesNotKeepsItsVersion() {
        String right = seriesOf("b");
        String other = seriesOf("c");
        long version = service.count("select version from series where id = '%s'".formatted(other));
        service.execute(
                "update observation set series = '%s' where fact = 'b' and recorded_to is null"
                        .formatted(other));
        int told = service.records(MetricTopics.OBSERVATIONS, 1).size();

        String said = rebuilt("topic");

        assertThat(said).contains(" 1 stand elsewhere than before");
        assertThat(seriesOf("b")).isEqualTo(right);
        assertThat(service.records(MetricTopics.OBSERVATIONS, told + 2))
                .anyMatch(r -> Service.value(r).contains("\"reason\":\"rebuilt\""));
        assertThat(service.count("select version from series where id = '%s'".formatted(other)))
                .isGreaterThan(version);
        String quiet = rebuilt("topic");
        assertThat(quiet).contains(" 0 stand elsewhere than before");
    }

    @Test
    void anUnknownSourceIsRefused() {
        assertThat(service.post("/internal/v1/rebuild?from=memory", "").statusCode())
                .isEqualTo(400);
    }
}
