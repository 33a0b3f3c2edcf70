package dev.yearbook.report.rendering;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One summary being written in one format, or written.
public final class Rendering {

    /// How far it is.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// What is written.
    ///
    /// @param id the same for the same content in the same form
    /// @param name what it is for readers, such as `2021 上海市 edition 3 pdf`
    /// @param figures how many figures it shows
    /// @param href where the result is
    public record What(String id, String name, int figures, String href) {}

    private final What what;
    private final Instant requestedAt;
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable Instant finishedAt;
    private volatile String step = "waiting";

    Rendering(What what, Instant requestedAt) {
        this.what = what;
        this.requestedAt = requestedAt;
    }

    void start(Instant now) {
        startedAt = now;
    }

    void step(String step) {
        this.step = step;
    }

    void finish(byte[] bytes, Instant now) {
        finishedAt = now;
        step = "done";
        result.complete(bytes);
    }

    void fail(Throwable cause, Instant now) {
        finishedAt = now;
        step = "failed";
        result.completeExceptionally(cause);
    }

    /// What is written.
    public What what() {
        return what;
    }

    /// How far it is.
    public State state() {
        if (result.isCompletedExceptionally()) {
            return State.FAILED;
        }
        if (result.isDone()) {
            return State.DONE;
        }
        return startedAt == null ? State.WAITING : State.RUNNING;
    }

    /// What is being done: `waiting`, `reading`, `wording`, `writing`, `done` or `failed`.
    public String step() {
        return step;
    }

    /// When it was first asked for.
    public Instant requestedAt() {
        return requestedAt;
    }

    /// When the work began.
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /// When it ended, well or badly.
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /// The bytes when they are there.
    public CompletableFuture<byte[]> result() {
        return result.copy();
    }

    /// How many bytes it has come to; 0 before.
    int size() {
        return state() == State.DONE ? result.join().length : 0;
    }
}
