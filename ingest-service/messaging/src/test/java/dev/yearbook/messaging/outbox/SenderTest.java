package dev.yearbook.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class SenderTest {

    private final MockProducer<byte[], byte[]> silent =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void aProducerThatIsNeverAnsweredIsGivenUp() throws Exception {
        Sender.Outcome outcome =
                sender(() -> true, Duration.ofMillis(300)).send(List.of(message(1), message(2)));

        assertThat(outcome.arrived()).isZero();
        assertThat(outcome.failure()).containsInstanceOf(TimeoutException.class);
    }

    @Test
    void whoIsToldToStopWaitsNoLonger() throws Exception {
        Sender.Outcome outcome = sender(() -> false, Duration.ofHours(1)).send(List.of(message(1)));

        assertThat(outcome.arrived()).isZero();
        assertThat(outcome.failure()).isEmpty();
    }

    private Sender sender(Sender.Waiting waiting, Duration patience) {
        return new Sender(silent, "/bench", waiting, patience);
    }

    private static PendingMessage message(long seq) {
        return new PendingMessage(
                seq, "id" + seq, "t", "k", "type", null, "{}", null, Instant.EPOCH, null, null);
    }
}
