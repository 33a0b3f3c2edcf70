package dev.yearbook.metrics.rebuild;

import dev.yearbook.metrics.intake.FactHandler;
import dev.yearbook.web.Refused;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/// For operators; the gateway does not route here.
@Controller("/internal/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RebuildController {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildController.class);

    private final Rebuild rebuild;
    private final FactHandler reader;
    private final KafkaDefaultConfiguration kafka;
    private final String ingest;

    RebuildController(
            Rebuild rebuild,
            FactHandler reader,
            KafkaDefaultConfiguration kafka,
            @Value("${yearbook.ingest.url}") String ingest) {
        this.rebuild = rebuild;
        this.reader = reader;
        this.kafka = kafka;
        this.ingest = ingest;
    }

    /// Rebuilds all series while the service answers, and says line by line how far it is; the last
    /// lines are the checksums. It goes on when nobody listens any more.
    ///
    /// @param from `ingest`, the source of record, or `topic`, as far as its retention reaches
    @Consumes(MediaType.ALL)
    @Post(value = "/rebuild", produces = MediaType.TEXT_PLAIN)
    Flux<String> rebuild(@QueryValue(defaultValue = "ingest") String from) {
        if (!from.equals("ingest") && !from.equals("topic")) {
            throw Refused.parameter("from", "“" + from + "” is unknown", "Use ingest or topic");
        }
        return Flux.<String>create(sink -> run(from, sink))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void run(String from, FluxSink<String> sink) {
        long start = System.nanoTime();
        try (History history = history(from)) {
            Rebuild.Outcome outcome = rebuild.run(history, line -> say(sink, line));
            say(sink, "checksum before " + Checksum.text(outcome.before()));
            say(sink, "checksum after  " + Checksum.text(outcome.after()));
            say(
                    sink,
                    "done: %d messages, %d refused, %d stand elsewhere than before, %s"
                            .formatted(
                                    outcome.facts(),
                                    outcome.refused(),
                                    outcome.moved(),
                                    Duration.ofNanos(System.nanoTime() - start)));
        } catch (Exception e) {
            LOG.warn("The rebuild failed; the live series are as they were", e);
            say(sink, "failed, the live series are as they were: " + e.getMessage());
        }
        sink.complete();
    }

    private History history(String from) {
        return from.equals("topic")
                ? new TopicHistory(kafka.getConfig(), reader)
                : new IngestHistory(ingest, reader);
    }

    private static void say(FluxSink<String> sink, String line) {
        LOG.info("Rebuild: {}", line);
        sink.next(line + "\n");
    }
}
