package dev.yearbook.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.feed.Topics;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.testing.TestKafka;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String KEY = RunningGateway.OPERATOR;

    private static Map<String, Object> settings;
    private static RunningGateway gateway;
    private static Topics topics;

    @BeforeAll
    static void start() {
        settings =
                Map.of(
                        "kafka.enabled",
                        true,
                        "kafka.bootstrap.servers",
                        TestKafka.fresh(),
                        "yearbook.events.heartbeat",
                        "1s",
                        "yearbook.events.patience",
                        "3s",
                        "yearbook.events.per-caller",
                        20);
        gateway = new RunningGateway(settings);
        topics = new Topics();
    }

    @AfterAll
    static void stop() {
        topics.close();
        gateway.close();
    }

    private static List<String> ids(Listener listener) {
        return listener.heard().stream().map(EventStreamIT::id).toList();
    }

    private static String id(Listener.Heard heard) {
        Matcher id = ID.matcher(heard.data());
        return id.find() ? id.group(1) : "";
    }

    private static String issue(String json) throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/keys")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        return answer.body();
    }

    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"%s\":\"([^\"]+)\"".formatted(name)).matcher(json);
        assertThat(field.find()).as(json).isTrue();
        return field.group(1);
    }

    @Test
    void eventsComeAsTheyHappenEachWithItsKindAndAsCloudEvents() throws Exception {
        try (Listener listener = Listener.to(gateway, "?type=summary", KEY)) {
            String id = topics.summary(2024, "江州市");

            await().atMost(SOON).until(() -> ids(listener).contains(id));
            Listener.Heard heard =
                    listener.heard().stream()
                            .filter(h -> id(h).equals(id))
                            .findFirst()
                            .orElseThrow();
            assertThat(heard.event()).isEqualTo("summary");
            assertThat(heard.id()).matches("[1-9][0-9]*");
            assertThat(heard.data())
                    .startsWith("{\"position\":\"" + heard.id() + "\",\"specversion\":\"1.0\"")
                    .contains("\"type\":\"dev.yearbook.summary.published.v1\"")
                    .contains("\"data\":{\"year\":2024,\"place\":\"江州市\"");
            assertThat(listener.lines().getFirst()).startsWith("retry: ");
            assertThat(listener.answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
        }
    }

    @Test
    void aFilterLetsThroughWhatItNamesOnly() throws Exception {
        try (Listener wanted =
                        Listener.to(gateway, "?type=series&indicator=%E4%B8%93%E5%88%A9", KEY);
                Listener subject = Listener.to(gateway, "?subject=jiangZHOU&place=999900", KEY);
                Listener nothing = Listener.to(gateway, "?series=other", KEY)) {
            String other = topics.series("s-filter-1", "技术合同成交额");
            String patents = topics.series("s-filter-2", "发明专利授权量");

            await().atMost(SOON).until(() -> ids(subject).containsAll(List.of(other, patents)));
            await().atMost(SOON).until(() -> ids(wanted).contains(patents));
            assertThat(ids(wanted)).doesNotContain(other);
            await().atMost(SOON).until(() -> !nothing.lastId().isEmpty());
            assertThat(nothing.heard()).isEmpty();
        }
    }

    @Test
    void whatIsGoneIsFoundByWhatItWas() throws Exception {
        try (Listener listener = Listener.to(gateway, "?indicator=%E8%AE%BA%E6%96%87", KEY)) {
            topics.series("s-gone", "论文数");
            topics.send(
                    MetricTopics.SERIES,
                    MetricTopics.SERIES_CHANGED,
                    "s-gone",
                    "gone-1",
                    new byte[0]);

            await().atMost(SOON).until(() -> ids(listener).contains("gone-1"));
            assertThat(listener.heard().getLast().data()).doesNotContain("\"data\"");
        }
    }

    @Test
    void nothingIsLostOverARestartOfTheGateway() throws Exception {
        List<String> published = new ArrayList<>();
        List<String> received = new ArrayList<>();
        String last;
        RunningGateway second = new RunningGateway(settings);
        try (Listener listener = Listener.to(second, "?type=summary", KEY)) {
            published.add(topics.summary(2001, "a"));
            published.add(topics.summary(2002, "a"));
            await().atMost(SOON).until(() -> ids(listener).containsAll(published));
            received.addAll(ids(listener));
            last = listener.lastId();
        }
        second.close();
        for (int year = 2003; year < 2020; year++) {
            published.add(topics.summary(year, "a"));
        }
        RunningGateway third = new RunningGateway(settings);
        try (Listener listener = Listener.to(third, "?type=summary", KEY, "Last-Event-ID", last)) {
            published.add(topics.summary(2020, "a"));
            await().atMost(SOON).until(() -> ids(listener).contains(published.getLast()));
            received.addAll(ids(listener));
            assertThat(received).containsExactlyElementsOf(received.stream().distinct().toList());
            assertThat(received).containsAll(published);
            assertThat(listener.heard().stream().map(Listener.Heard::event).distinct())
                    .containsExactly("summary");
        }
        third.close();
    }

    @Test
    void twoGatewaysGiveAnEventTheSameId() throws Exception {
        RunningGateway second = new RunningGateway(settings);
        try (Listener here = Listener.to(gateway, "?type=document", KEY);
                Listener there = Listener.to(second, "?type=document", KEY)) {
            String id = topics.document("both", "");

            await().atMost(SOON).until(() -> ids(here).contains(id) && ids(there).contains(id));
            assertThat(here.lastId()).isEqualTo(there.lastId());
        }
        second.close();
    }

    @Test
    void restrictedDocumentsAreHeardOfByTheirGroupsOnly() throws Exception {
        String member =
                field(
                        issue("{\"name\":\"m\",\"roles\":[\"reader\"],\"groups\":[\"planning\"]}"),
                        "key");
        try (Listener inside = Listener.to(gateway, "?type=document", member);
                Listener outside = Listener.to(gateway, "?type=document&after=0", KEY)) {
            String secret = topics.document("canary", "\"planning\",\"board\"");
            String open = topics.document("open", "");

            await().atMost(SOON).until(() -> ids(inside).containsAll(List.of(secret, open)));
            await().atMost(SOON).until(() -> ids(outside).contains(open));
            assertThat(ids(outside)).doesNotContain(secret);
            assertThat(outside.lines()).noneMatch(line -> line.contains("canary"));
        }
    }

    @Test
    void noEventCanBeginAnother() throws Exception {
        try (Listener listener = Listener.to(gateway, "?type=document", KEY)) {
            String id = topics.document("x\\n\\nevent: forged\\ndata: {}\\r\\rid: 9", "");
            topics.say(
                    MetricTopics.SERIES,
                    "dev.yearbook.series.changed.v1\nid: 7\n\ndata: forged",
                    "k",
                    "{}");
            String after = topics.document("after", "");

            await().atMost(SOON).until(() -> ids(listener).contains(after));
            assertThat(ids(listener)).contains(id);
            assertThat(listener.heard()).extracting(Listener.Heard::event).containsOnly("document");
            assertThat(listener.lines())
                    .noneMatch(line -> line.startsWith("event: forged"))
                    .noneMatch(line -> line.equals("id: 9") || line.equals("id: 7"));
        }
    }

    @Test
    void aRevokedKeyEndsItsStreams() throws Exception {
        String issued = issue("{\"name\":\"r\",\"roles\":[\"reader\"]}");
        try (Listener listener = Listener.to(gateway, "", field(issued, "key"))) {
            gateway.send(gateway.request("/api/v1/keys/" + field(issued, "id")).DELETE().build());

            await().atMost(Duration.ofSeconds(10)).until(listener::isOver);
            assertThat(listener.lines()).contains(": the credential is not good any more");
        }
    }

    @Test
    void aStoppingGatewaySaysWhenToComeBack() throws Exception {
        RunningGateway second = new RunningGateway(settings);
        try (Listener listener = Listener.to(second, "", KEY)) {
            second.close();

            await().atMost(SOON).until(listener::isOver);
            assertThat(listener.lines()).contains(": the gateway stops").doesNotContain("cut");
            assertThat(listener.lines().stream().filter(line -> line.startsWith("retry: ")))
                    .hasSize(2);
        }
    }

    @Test
    void aQuietStreamSaysThatItIsThereAndHowFarItIs() throws Exception {
        try (Listener listener = Listener.to(gateway, "?series=none", KEY)) {
            await().atMost(SOON).until(() -> listener.lines().contains(": still here"));
            assertThat(listener.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9223372036854775808", "x", "1e3", "0x1", "01", " ", "1;2"})
    void whatIsNoIdIsRefused(String id) throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/v1/events").header("Last-Event-ID", id).build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Last-Event-ID is not the id of an event");
    }

    @Test
    void anIdThatWasNeverGivenResetsTheReader() throws Exception {
        try (Listener listener =
                Listener.to(gateway, "", KEY, "Last-Event-ID", "900000000000000")) {
            await().atMost(SOON).until(() -> !listener.heard().isEmpty());
            assertThat(listener.heard().getFirst().event()).isEqualTo("reset");
            assertThat(listener.heard().getFirst().data())
                    .startsWith("{\"reason\":\"unknown\",\"next\":");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?type=observations",
                "?type=.*",
                "?type=",
                "?indicator=",
                "?types=series",
                "?after=x",
                "?after=1&after=2"
            })
    void whatCannotBeAskedForIsRefused(String query) throws Exception {
        HttpResponse<String> answer = gateway.get("/api/v1/events" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/problem+json");
    }

    @Test
    void hugeAndHostileFiltersAreRefusedOrFindNothing() throws Exception {
        assertThat(gateway.get("/api/v1/events?indicator=" + "a".repeat(201)).statusCode())
                .isEqualTo(400);
        assertThat(gateway.get("/api/v1/events?x" + "&series=a".repeat(51)).statusCode())
                .isEqualTo(400);
        try (Listener listener =
                Listener.to(gateway, "?indicator=(a%2B)%2B%24&subject=%25'%3B--&after=0", KEY)) {
            await().atMost(SOON).until(() -> listener.lines().contains(": still here"));
            assertThat(listener.heard()).isEmpty();
        }
    }

    @Test
    void aCallerHasSoManyStreamsAndNoMore() throws Exception {
        String key = field(issue("{\"name\":\"many\",\"roles\":[\"reader\"]}"), "key");
        List<Listener> open = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            open.add(Listener.to(gateway, "", key));
        }

        HttpResponse<String> answer =
                gateway.send(gateway.anonymous("/api/v1/events").header("X-API-Key", key).build());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        for (Listener listener : open) {
            listener.close();
        }
        await().atMost(SOON)
                .until(() -> {
                    try (Listener again = Listener.to(gateway, "", key)) {
                        return again.answer.statusCode() == 200;
                    }
                });
    }

    @Test
    void aReaderThatDoesNotReadIsDisconnected() throws Exception {
        String key = field(issue("{\"name\":\"stuck\",\"roles\":[\"reader\"]}"), "key");
        try (StuckReader stuck = new StuckReader(gateway.port(), key)) {
            // More than the buffers between here and there hold.
            String title = "x".repeat(500_000);
            for (int at = 0; at < 30; at++) {
                topics.document(title, "");
            }

            await().atMost(SOON).until(stuck::isCut);
        }
    }

    @Test
    void whatIsNoEventIsPutAwayAndStopsNobody() throws Exception {
        try (Listener listener = Listener.to(gateway, "?type=series", KEY)) {
            topics.say(MetricTopics.SERIES, MetricTopics.SERIES_CHANGED, "bad", "{\"identity\":");
            topics.say(MetricTopics.SERIES, MetricTopics.SERIES_CHANGED, "bad", "[1]");
            topics.say(MetricTopics.SERIES, MetricTopics.SERIES_CHANGED, "bad", "{}");
            topics.send(
                    MetricTopics.SERIES,
                    MetricTopics.SERIES_CHANGED,
                    "bad",
                    "an.id.with.stops",
                    "{}".getBytes(StandardCharsets.UTF_8));
            String good = topics.series("good", "论文数");

            await().atMost(SOON).until(() -> ids(listener).contains(good));
            assertThat(listener.heard())
                    .noneMatch(heard -> heard.data().contains("\"partitionkey\":\"bad\""));
        }
    }
}
