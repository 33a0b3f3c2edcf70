package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.feed.EventLog;
import dev.yearbook.web.Refused;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a stream begins.
///
/// @param position the number after which its events come
/// @param notice what the reader has to be told first
record Start(long position, Optional<byte[]> notice) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /// Reads `Last-Event-ID`, which goes before `after`: a browser sends it when it connects again
    /// to the address that it connected to first.
    ///
    /// @throws Refused when it is no number
    static Start of(@Nullable String header, @Nullable String parameter, EventLog.Reach reach) {
        if (header != null) {
            return number(header)
                    .map(seq -> at(seq, reach))
                    .orElseThrow(() ->
                            Refused.header(
                                    "Last-Event-ID",
                                    "Last-Event-ID is not the id of an event",
                                    "Send the id of the last event received, or leave it out"));
        }
        return parameter == null
                ? new Start(reach.last(), Optional.empty())
                : number(parameter)
                        .map(seq -> at(seq, reach))
                        .orElseThrow(() ->
                                Refused.parameter(
                                        "after",
                                        "after is not the id of an event",
                                        "Give the id of an event; 0 for all that are kept"));
    }

    private static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Start at(long seq, EventLog.Reach reach) {
        if (seq > reach.last()) {
            return new Start(reach.last(), Optional.of(Frames.reset("unknown", reach.last() + 1)));
        }
        // Who asks for all that is kept misses nothing.
        if (seq > 0 && seq < reach.forgotten()) {
            return new Start(
                    reach.forgotten(), Optional.of(Frames.reset("expired", reach.forgotten() + 1)));
        }
        return new Start(Math.max(seq, reach.forgotten()), Optional.empty());
    }
}
