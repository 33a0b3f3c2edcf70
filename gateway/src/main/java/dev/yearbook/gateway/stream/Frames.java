package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.feed.LoggedEvent;
import java.nio.charset.StandardCharsets;

/// The parts of a stream of server-sent events, as the HTML standard defines them.
///
/// Every part is made here, of numbers, of words of ours, and of bodies of events, each line of
/// which gets its `data:` before it. So nothing in an event can begin another one.
final class Frames {

    private Frames() {}

    /// An event: `id` is its number, `event` its kind.
    static byte[] event(LoggedEvent event) {
        StringBuilder frame = new StringBuilder(event.body().length() + 80);
        frame.append("id: ").append(event.seq()).append('\n');
        frame.append("event: ").append(event.kind().replaceAll("[^a-z]", "")).append('\n');
        for (String line : event.body().split("\\r\\n|\\r|\\n", -1)) {
            frame.append("data: ").append(line).append('\n');
        }
        return bytes(frame.append('\n').toString());
    }

    /// How long to wait before connecting again.
    static byte[] retry(long millis) {
        return bytes("retry: " + millis + "\n\n");
    }

    /// Says that all is well, and up to which number all events have been sent.
    static byte[] heartbeat(long seq) {
        return bytes(": still here\nid: " + seq + "\n\n");
    }

    /// Says that events are missing before those that follow.
    ///
    /// @param reason `expired` or `unknown`
    /// @param next the number from which on events follow
    static byte[] reset(String reason, long next) {
        return bytes(
                "event: reset\ndata: {\"reason\":\"%s\",\"next\":%d}\n\n".formatted(reason, next));
    }

    /// Says that the server ends the stream and when to connect again.
    static byte[] farewell(String why, long retryMillis) {
        return bytes(": " + why + "\nretry: " + retryMillis + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
