package dev.yearbook.ingest.reading.process;

import dev.yearbook.ingest.reading.FileFormat;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineCodec;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One process that reads documents, as seen from outside. It reads one document at a time.
final class ReadingWorker implements AutoCloseable {

    private static final Duration DYING = Duration.ofSeconds(5);

    private final Process process;
    private final ReadingLimits limits;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int documents;
    private volatile boolean closed;

    private ReadingWorker(Process process, ReadingLimits limits) {
        this.process = process;
        this.limits = limits;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static ReadingWorker start(ProcessSettings settings, ReadingLimits limits) {
        ProcessBuilder builder =
                new ProcessBuilder(settings.command(limits)).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        try {
            return new ReadingWorker(builder.start(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("A process for reading documents cannot be started", e);
        }
    }

    /// How many documents it was given.
    int documents() {
        return documents;
    }

    /// Whether it can be given another document; a killed process may take a moment to die.
    boolean isAlive() {
        return !closed && process.isAlive();
    }

    /// The outline that the process answers with.
    ///
    /// @throws UnreadableDocument if it refuses the document, dies or takes longer than `deadline`
    Outline read(FileFormat format, byte[] content, Duration deadline) throws UnreadableDocument {
        documents++;
        FutureTask<Answer> exchange = new FutureTask<>(() -> exchange(format, content));
        Thread.ofPlatform().daemon().name("reading-process").start(exchange);
        try {
            return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS).outline();
        } catch (TimeoutException e) {
            close();
            throw tooSlow(deadline);
        } catch (ExecutionException e) {
            UnreadableDocument reason = died(deadline);
            close();
            throw reason;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("Reading a document was interrupted");
        }
    }

    private Answer exchange(FileFormat format, byte[] content) throws IOException {
        out.write(format.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
        return switch (in.read()) {
            case 1 -> new Answer.Read(OutlineCodec.read(in));
            case 0 -> new Answer.Refused(Reason.valueOf(in.readUTF()), in.readUTF());
            default -> throw new IOException("The process ended without an answer");
        };
    }

    private UnreadableDocument died(Duration deadline) {
        int code = exitCode();
        if (code == 3) {
            return new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "Reading the document takes more memory than a reader has. Split it, or save its"
                            + " text as a simpler document.");
        }
        boolean cpu = code == 128 + 24 || code == 128 + 9;
        return cpu
                ? tooSlow(deadline)
                : new UnreadableDocument(
                        Reason.DAMAGED,
                        "The document is damaged so that no reader finishes it. Save it again with"
                                + " another program and post that.");
    }

    private int exitCode() {
        try {
            return process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)
                    ? process.exitValue()
                    : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static UnreadableDocument tooSlow(Duration deadline) {
        return new UnreadableDocument(
                Reason.TOO_SLOW,
                "Reading the document takes more than %d seconds. Split it, or save its text as a simpler document."
                        .formatted(deadline.toSeconds()));
    }

    /// Ends the process, whatever it is doing.
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }

    /// What a process answers.
    private sealed interface Answer {

        Outline outline() throws UnreadableDocument;

        record Read(Outline outline) implements Answer {}

        record Refused(Reason reason, String message) implements Answer {
            @Override
            public Outline outline() throws UnreadableDocument {
                throw new UnreadableDocument(reason, message);
            }
        }
    }
}
