package dev.yearbook.messaging.event;

import java.util.Optional;

/// What connects an event with the request or the event that caused it.
///
/// @param correlation the correlation id of the request that everything began with
/// @param traceparent the W3C trace context of the cause
public record EventContext(Optional<String> correlation, Optional<String> traceparent) {

    /// No known cause.
    public static final EventContext NONE = new EventContext(Optional.empty(), Optional.empty());

    /// The context of a request or an event with this correlation id.
    public static EventContext correlated(String correlation) {
        return new EventContext(Optional.of(correlation), Optional.empty());
    }
}
