package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.Session;
import dev.yearbook.gateway.access.Sessions;
import dev.yearbook.gateway.feed.EventFilter;
import dev.yearbook.gateway.feed.EventLog;
import dev.yearbook.gateway.feed.Feed;
import dev.yearbook.gateway.limits.ClientAddresses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// What happens, as it happens.
@Controller("/api/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
class EventController {

    private final EventLog log;
    private final Feed feed;
    private final OldEvents old;
    private final FrameCache frames;
    private final OpenStreams streams;
    private final Sessions sessions;
    private final ClientAddresses addresses;

    EventController(
            EventLog log,
            Feed feed,
            OldEvents old,
            FrameCache frames,
            OpenStreams streams,
            Sessions sessions,
            ClientAddresses addresses) {
        this.log = log;
        this.feed = feed;
        this.old = old;
        this.frames = frames;
        this.streams = streams;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    /// A stream of server-sent events.
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<byte[]>> stream(
            HttpRequest<?> request,
            @RequestBean StreamFilter filter,
            @Nullable @QueryValue String after,
            @Nullable @Header("Last-Event-ID") String lastEventId) {
        EventFilter wanted = filter.read();
        Start start = Start.of(lastEventId, after, log.reach());
        Session session = sessions.of(request);
        String who = who(session.caller(), request);
        streams.enter(who);
        EventStream stream = open(request, wanted, session, start, who);
        stream.say(Frames.retry(ThreadLocalRandom.current().nextLong(2_000, 5_000)));
        return HttpResponse.<Publisher<byte[]>>ok(stream)
                .header("Cache-Control", "no-store, no-transform")
                .header("X-Accel-Buffering", "no");
    }

    private EventStream open(
            HttpRequest<?> request, EventFilter filter, Session session, Start start, String who) {
        EventStream stream =
                new EventStream(
                        feed,
                        old,
                        frames,
                        filter,
                        session.caller(),
                        start,
                        ended -> {
                            streams.remove(ended);
                            streams.leave(who);
                        });
        stream.attachTo(request);
        streams.add(new Connection(stream, session, () -> cut(request)));
        return stream;
    }

    private String who(Caller caller, HttpRequest<?> request) {
        return caller.kind() == Caller.Kind.ANONYMOUS
                ? addresses.of(request).network()
                : caller.subject();
    }

    private static void cut(HttpRequest<?> request) {
        if (request instanceof NettyHttpRequest<?> received) {
            received.getChannelHandlerContext().channel().close();
        }
    }
}
