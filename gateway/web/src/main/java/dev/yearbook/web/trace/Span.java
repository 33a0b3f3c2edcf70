package dev.yearbook.web.trace;

import java.util.Map;
import java.util.Optional;

/// A piece of work.
///
/// @param trace what it belongs to
/// @param id 16 hexadecimal digits
/// @param parent the span that caused it; absent for the request that everything began with
/// @param name what was done
/// @param kind as OpenTelemetry counts them
/// @param start nanoseconds since 1970
/// @param end nanoseconds since 1970
/// @param attributes what more is known of it
/// @param failed whether it failed
public record Span(
        Trace trace,
        String id,
        Optional<String> parent,
        String name,
        Kind kind,
        long start,
        long end,
        Map<String, String> attributes,
        boolean failed) {

    /// What a span is to others.
    public enum Kind {
        INTERNAL(1),
        SERVER(2),
        PRODUCER(4),
        CONSUMER(5);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }
}
