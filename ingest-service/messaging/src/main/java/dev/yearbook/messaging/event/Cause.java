package dev.yearbook.messaging.event;

import java.util.List;
import java.util.Optional;

/// What the events that a thread is handling were caused by: events that it appends meanwhile, and
/// that name no cause, have the same one. Where a batch has several causes, none is taken.
public final class Cause {

    private static final ScopedValue<EventContext> CURRENT = ScopedValue.newInstance();

    private Cause() {}

    /// The one cause of all these events; none where they have several.
    public static EventContext of(List<Event> events) {
        List<Optional<String>> correlations =
                events.stream().map(event -> event.context().correlation()).distinct().toList();
        return correlations.size() == 1 && correlations.getFirst().isPresent()
                ? events.getFirst().context()
                : EventContext.NONE;
    }

    /// Does work that is caused by something.
    ///
    /// @throws E what the work throws
    public static <E extends Exception> void during(EventContext cause, Work<E> work) throws E {
        ScopedValue.where(CURRENT, cause)
                .call(() -> {
                    work.run();
                    return true;
                });
    }

    /// The cause of what this thread does now.
    public static EventContext current() {
        return CURRENT.orElse(EventContext.NONE);
    }

    /// Something to be done.
    public interface Work<E extends Exception> {
        void run() throws E;
    }
}
