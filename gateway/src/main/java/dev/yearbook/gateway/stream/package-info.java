/// Server-sent events: `GET /api/v1/events`.
///
/// A stream keeps nothing but its place in the log and asks for the next event when its reader has
/// taken the last one, so a reader that does not read costs a buffer of the connection and is
/// disconnected after a while. What a reader may see is asked anew each second.
///
/// | the reader sends | the stream begins |
/// | --- | --- |
/// | nothing | with what happens from now on |
/// | `Last-Event-ID: n`, or `after=n` at first | with the event after n |
/// | a number older than what is kept | with an event `reset` (`expired`), then all that is kept |
/// | a number that was never given | with an event `reset` (`unknown`), then what happens from now on |
/// | anything else | not at all: 400 |
///
/// Heartbeats carry the number up to which the reader has been served, so that a reader with a
/// narrow filter does not fall out of what is kept.
@NullMarked
package dev.yearbook.gateway.stream;

import org.jspecify.annotations.NullMarked;
