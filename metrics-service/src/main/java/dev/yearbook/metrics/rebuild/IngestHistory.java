package dev.yearbook.metrics.rebuild;

import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventContext;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.metrics.intake.FactHandler;
import dev.yearbook.metrics.intake.FactMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The history as the ingest service tells it: the source of record.
///
/// A transaction may commit after a later one, so the end of what was read is read once more when
/// it is asked what came since; what is known already changes nothing.
final class IngestHistory implements History {

    private static final int BATCH = 1_000;
    private static final long READ_AGAIN = 10_000;
    private static final Pattern LINE =
            Pattern.compile("\\{\"sequence\":(\\d+),\"type\":\"([^\"]+)\",\"data\":(.*)}");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI facts;
    private final FactHandler reader;
    private @Nullable BufferedReader lines;
    private boolean ended;
    private long last;
    private long refused;

    IngestHistory(String ingest, FactHandler reader) {
        this.facts = URI.create(ingest + "/internal/v1/facts");
        this.reader = reader;
    }

    @Override
    public List<FactMessage> next() {
        if (ended) {
            ended = false;
            return List.of();
        }
        try {
            BufferedReader open = lines == null ? open() : lines;
            lines = open;
            List<FactMessage> batch = new ArrayList<>(BATCH);
            for (String line = open.readLine(); line != null; line = open.readLine()) {
                message(line).ifPresent(batch::add);
                if (batch.size() == BATCH) return batch;
            }
            close();
            ended = !batch.isEmpty();
            return batch;
        } catch (IOException e) {
            throw new UncheckedIOException("The ingest service does not tell its facts", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was stopped", e);
        }
    }

    private BufferedReader open() throws IOException, InterruptedException {
        URI since = URI.create(facts + "?after=" + Math.max(0, last - READ_AGAIN));
        var answer = http.send(HttpRequest.newBuilder(since).build(), BodyHandlers.ofInputStream());
        InputStream body = answer.body();
        if (answer.statusCode() != 200) {
            body.close();
            throw new IOException(since + " answers " + answer.statusCode());
        }
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private Optional<FactMessage> message(String line) throws IOException {
        Matcher entry = LINE.matcher(line);
        if (!entry.matches()) throw new IOException("not an entry of the history: " + line);
        long sequence = Long.parseLong(entry.group(1));
        last = Math.max(last, sequence);
        Event event =
                new Event(
                        "history-" + sequence,
                        "/ingest-service",
                        entry.group(2),
                        Optional.empty(),
                        Instant.EPOCH,
                        "",
                        Optional.of(entry.group(3).getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        EventContext.NONE,
                        new Event.Place("history", 0, sequence));
        try {
            return Optional.of(reader.message(event));
        } catch (RejectedEvent e) {
            refused++;
            return Optional.empty();
        }
    }

    @Override
    public long refused() {
        return refused;
    }

    @Override
    public void close() {
        BufferedReader open = lines;
        lines = null;
        if (open == null) return;
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
