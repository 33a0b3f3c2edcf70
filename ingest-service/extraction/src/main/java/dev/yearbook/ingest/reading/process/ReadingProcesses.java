package dev.yearbook.ingest.reading.process;

import dev.yearbook.ingest.reading.FileFormat;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// A few processes that read documents, kept warm and replaced after some documents or after a
/// death.
public final class ReadingProcesses implements AutoCloseable {

    private final ProcessSettings settings;
    private final ReadingLimits limits;
    private final Semaphore turns;
    private final ConcurrentLinkedDeque<ReadingWorker> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean warm;
    private volatile boolean closed;

    public ReadingProcesses(ProcessSettings settings, ReadingLimits limits) {
        this.settings = settings;
        this.limits = limits;
        this.turns = new Semaphore(settings.count(), true);
    }

    /// Starts as many processes as there may be, and from now on replaces each that ends.
    public void warmUp() {
        warm = true;
        for (int missing = settings.count() - idle.size(); missing > 0; missing--) {
            idle.add(ReadingWorker.start(settings, limits));
        }
    }

    /// The outline of a document, once a process is free.
    ///
    /// @throws UnreadableDocument if the document is refused, or the process dies or takes too long
    public Outline read(FileFormat format, byte[] content) throws UnreadableDocument {
        return read(format, content, limits.time());
    }

    /// The outline of a document that is given up after `deadline`.
    Outline read(FileFormat format, byte[] content, Duration deadline) throws UnreadableDocument {
        turns.acquireUninterruptibly();
        try {
            ReadingWorker worker = next();
            try {
                return worker.read(format, content, deadline);
            } finally {
                release(worker);
            }
        } finally {
            turns.release();
        }
    }

    private ReadingWorker next() {
        for (ReadingWorker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
        }
        return ReadingWorker.start(settings, limits);
    }

    private void release(ReadingWorker worker) {
        boolean usable = worker.isAlive() && worker.documents() < settings.documents() && !closed;
        if (usable) {
            idle.push(worker);
            return;
        }
        worker.close();
        if (warm && !closed) {
            idle.add(ReadingWorker.start(settings, limits));
        }
    }

    /// Ends the processes; those that read at the moment end with their document.
    @Override
    public void close() {
        closed = true;
        for (ReadingWorker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
