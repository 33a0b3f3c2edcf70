package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.feed.EventFilter;
import dev.yearbook.gateway.feed.Feed;
import dev.yearbook.gateway.feed.LoggedEvent;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// The stream of one reader: its place in the log, and nothing that grows.
///
/// Whatever happens (the reader takes more, there is a new event, a page was read) calls [#pump];
/// one thread at a time sends.
final class EventStream implements Publisher<byte[]>, Subscription {

    private static final String ATTRIBUTE = "yearbook.stream";

    private final Feed feed;
    private final OldEvents old;
    private final FrameCache frames;
    private final EventFilter filter;
    private final Consumer<EventStream> atEnd;
    private final Queue<LoggedEvent> page = new ConcurrentLinkedQueue<>();
    private final Queue<byte[]> notices = new ConcurrentLinkedQueue<>();
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Optional<Subscriber<? super byte[]>> reader = Optional.empty();
    private volatile Caller caller;
    private volatile long position;
    private volatile long sentAt = System.nanoTime();
    private volatile boolean finishing;
    private volatile boolean reading;

    /// @param atEnd what to do, once, when the stream has ended for whatever reason
    EventStream(
            Feed feed,
            OldEvents old,
            FrameCache frames,
            EventFilter filter,
            Caller caller,
            Start start,
            Consumer<EventStream> atEnd) {
        this.feed = feed;
        this.old = old;
        this.frames = frames;
        this.filter = filter;
        this.caller = caller;
        this.position = start.position();
        this.atEnd = atEnd;
        start.notice().ifPresent(notices::add);
    }

    /// The stream that a request is answered with.
    static Optional<EventStream> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, EventStream.class);
    }

    void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public void subscribe(Subscriber<? super byte[]> subscriber) {
        reader = Optional.of(subscriber);
        subscriber.onSubscribe(this);
        pump();
    }

    @Override
    public void request(long count) {
        wanted.updateAndGet(now -> now + count < 0 ? Long.MAX_VALUE : now + count);
        pump();
    }

    @Override
    public void cancel() {
        end();
    }

    /// Says something besides events.
    void say(byte[] notice) {
        notices.add(notice);
        pump();
    }

    /// Says something and ends.
    void finish(byte[] farewell) {
        notices.add(farewell);
        finishing = true;
        pump();
    }

    /// Who reads, as known now.
    void isReadBy(Caller now) {
        caller = now;
    }

    long position() {
        return position;
    }

    /// How long nothing has been sent.
    long silentNanos() {
        return System.nanoTime() - sentAt;
    }

    /// Whether there is something to send that the reader does not take.
    boolean isStuck() {
        return wanted.get() == 0 && (!notices.isEmpty() || position < feed.last());
    }

    boolean isOver() {
        return ended.get();
    }

    /// Sends what there is to those who want it.
    void pump() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            reader.ifPresent(this::send);
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }

    private void send(Subscriber<? super byte[]> subscriber) {
        while (wanted.get() > 0 && !isOver()) {
            Optional<byte[]> next = next();
            if (next.isEmpty()) {
                break;
            }
            wanted.updateAndGet(now -> now == Long.MAX_VALUE ? now : now - 1);
            sentAt = System.nanoTime();
            subscriber.onNext(next.get());
        }
        if (finishing && notices.isEmpty() && !isOver()) {
            end();
            subscriber.onComplete();
        }
    }

    private Optional<byte[]> next() {
        byte[] notice = notices.poll();
        if (notice != null) {
            return Optional.of(notice);
        }
        while (!finishing && position < feed.last()) {
            Optional<LoggedEvent> event = feed.recent(position + 1).or(this::fetched);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            position = event.get().seq();
            if (filter.accepts(event.get()) && event.get().audience().includes(caller.groups())) {
                return Optional.of(frames.of(event.get()));
            }
        }
        return Optional.empty();
    }

    /// The next event out of a page of old ones, which is asked for where there is none.
    private Optional<LoggedEvent> fetched() {
        Optional<LoggedEvent> event = nextOfPage();
        if (event.isEmpty() && !reading) {
            reading = true;
            old.read(position, this::take);
        }
        return event;
    }

    private void take(OldEvents.Page found) {
        if (!isOver()) {
            page.addAll(found.events());
        }
        if (found.events().isEmpty()) {
            // All up to there has been forgotten meanwhile.
            position = Math.max(position, found.upTo());
        }
        reading = false;
        pump();
    }

    private Optional<LoggedEvent> nextOfPage() {
        LoggedEvent event = page.poll();
        while (event != null && event.seq() <= position) {
            event = page.poll();
        }
        return Optional.ofNullable(event);
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            notices.clear();
            page.clear();
            atEnd.accept(this);
        }
    }
}
