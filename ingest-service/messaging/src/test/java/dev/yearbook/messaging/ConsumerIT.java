package dev.yearbook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerIT {

    private static final String DEAD = Bench.TOPIC + ".dead-letter";

    private Map<String, String> servers = Map.of();
    private Bench bench;

    @BeforeEach
    void start() throws Exception {
        servers = TestServers.fresh();
        try (Bench empty = Bench.on(servers)) {
            empty.execute("create table number (seq serial, key text, value numeric)");
        }
        bench = Bench.on(servers, "publisher", "consumer");
        await().until(() -> bench.count("select count(*) from inbox") == 0);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void anEventThatArrivesTwiceTakesEffectOnce() throws Exception {
        bench.publish("a", "1", "2", "3");
        awaitNumbers(3);
        var again = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var record : Wire.records(Bench.TOPIC, 3)) {
            again.add(
                    new ProducerRecord<>(
                            Bench.TOPIC, null, record.key(), record.value(), record.headers()));
        }

        Wire.send(again);
        bench.publish("a", "4");

        awaitNumbers(4);
        assertThat(bench.count("select sum(value) from number")).isEqualTo(10);
    }

    @Test
    void theGuiltyOnesOfABatchAreSingledOutAndItsOthersPass() throws Exception {
        String[] values =
                IntStream.range(0, 300).mapToObj(Integer::toString).toArray(String[]::new);

        bench.publish("a", values);

        awaitNumbers(298);
        assertThat(bench.count("select count(*) from number where value in (7, 13)")).isZero();
        var letters = Wire.records(DEAD, 2);
        assertThat(letters).extracting(Wire::value).containsExactlyInAnyOrder("7", "13");
        assertThat(reasons(letters))
                .containsExactlyInAnyOrder(
                        "1 of 13 is not wanted",
                        "3 of java.lang.IllegalStateException: 7 is beyond me");
    }

    @Test
    void aDeadLetterIsTheOriginalAndSaysWhereItStood() throws Exception {
        byte[] bytes = {(byte) 0xFF, 0, 1};
        await().until(() -> bench.count("select count(*) from inbox") == 0);
        awaitTopic();

        Wire.send(List.of(Wire.event(Bench.TOPIC, "a", bytes, "ce_type", "", "own", "kept")));

        var letter = Wire.records(DEAD, 1).getFirst();
        var original = Wire.records(Bench.TOPIC, 2).getLast();
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(letter.key()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
        assertThat(Wire.header(letter, "own")).isEqualTo("kept");
        assertThat(Wire.header(letter, "dead-letter-reason"))
                .isEqualTo("The header ce_type is missing");
        assertThat(Wire.header(letter, "dead-letter-topic")).isEqualTo(Bench.TOPIC);
        assertThat(Wire.header(letter, "dead-letter-partition"))
                .isEqualTo(Integer.toString(original.partition()));
        assertThat(Wire.header(letter, "dead-letter-offset"))
                .isEqualTo(Long.toString(original.offset()));
        assertThat(Wire.header(letter, "dead-letter-consumer")).isEqualTo("numbers");
    }

    @Test
    void manyKindsOfPoisonBetweenGoodEventsNeverBlock() throws Exception {
        awaitTopic();
        List<ProducerRecord<byte[], byte[]>> poison = new ArrayList<>();
        poison.add(Wire.event(Bench.TOPIC, "a", null));
        poison.add(Wire.event(Bench.TOPIC, "a", new byte[0]));
        poison.add(Wire.event(Bench.TOPIC, "a", text("not a number")));
        poison.add(Wire.event(Bench.TOPIC, "a", text("NaN and more")));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1e400000000")));
        poison.add(Wire.event(Bench.TOPIC, "a", text("x".repeat(1_000_000))));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1"), "ce_specversion", "2.0"));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1"), "ce_specversion", ""));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1"), "ce_id", ""));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1"), "ce_source", ""));
        poison.add(Wire.event(Bench.TOPIC, "a", text("1"), "ce_time", "yesterday"));
        poison.add(new ProducerRecord<>(Bench.TOPIC, text("1")));
        poison.add(new ProducerRecord<>(Bench.TOPIC, text("a"), text("{}")));
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (var bad : poison) {
            all.add(bad);
            all.add(Wire.event(Bench.TOPIC, "a", text("1")));
        }

        Wire.send(all);

        awaitNumbers(poison.size());
        assertThat(Wire.records(DEAD, poison.size())).hasSize(poison.size());
    }

    @Test
    void anotherEventUnderAKnownIdIsPutAway() throws Exception {
        awaitTopic();
        Wire.send(List.of(Wire.event(Bench.TOPIC, "a", text("1"), "ce_id", "same")));
        awaitNumbers(1);

        Wire.send(
                List.of(
                        Wire.event(Bench.TOPIC, "a", text("2"), "ce_id", "same"),
                        Wire.event(Bench.TOPIC, "a", text("3"))));

        awaitNumbers(2);
        assertThat(reasons(Wire.records(DEAD, 1)))
                .containsExactly("1 of Another event with other data had the id same");
    }

    @Test
    void aMissingTableIsNoFaultOfTheEvents() throws Exception {
        bench.execute("alter table number rename to mislaid");
        bench.publish("a", "1", "2");
        Numbers numbers = bench.bean(Numbers.class);
        await().until(() -> numbers.calls.get() > 3);

        bench.execute("alter table mislaid rename to number");

        awaitNumbers(2);
    }

    @Test
    void aConsumerThatStartsOverChangesNothing() throws Exception {
        bench.publish("a", "1", "2");
        awaitNumbers(2);
        bench.close();
        try (var admin =
                org.apache.kafka.clients.admin.Admin.create(
                        Map.of("bootstrap.servers", dev.yearbook.testing.TestKafka.address()))) {
            admin.deleteConsumerGroups(List.of("numbers")).all().get();
        }

        bench = Bench.on(servers, "publisher", "consumer");
        bench.publish("a", "3");

        awaitNumbers(3);
        assertThat(bench.count("select sum(value) from number")).isEqualTo(6);
    }

    private void awaitTopic() throws Exception {
        bench.publish("first", "0");
        awaitNumbers(1);
        bench.execute("delete from number");
    }

    private void awaitNumbers(long count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(bench.count("select count(*) from number")).isEqualTo(count));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> reasons(List<ConsumerRecord<byte[], byte[]>> letters) {
        return letters.stream()
                .map(letter ->
                        Wire.header(letter, "dead-letter-attempts")
                                + " of "
                                + Wire.header(letter, "dead-letter-reason"))
                .toList();
    }
}
