package dev.yearbook.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ends a connection whose client lets us wait for a request that it has begun.
///
/// It stands before the decoder, where bytes can be counted; [Milestones] behind it says where a
/// request begins and ends. Time in which we do not read ourselves, because a service is slower
/// than the client, is not held against the client. Between requests the server's idle timeout
/// counts.
final class Patience extends ChannelDuplexHandler {

    private static final int CHECKS = 4;

    private final PatienceSettings settings;
    private Phase phase = Phase.BETWEEN;
    private long since;
    private long bytes;
    private boolean waiting;
    private @Nullable ScheduledFuture<?> checks;

    private enum Phase {
        BETWEEN,
        HEAD,
        BODY
    }

    Patience(PatienceSettings settings) {
        this.settings = settings;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long period = Math.min(settings.head().toNanos(), settings.body().toNanos()) / CHECKS;
        checks =
                context.executor()
                        .scheduleAtFixedRate(
                                () -> check(context), period, period, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (checks != null) {
            checks.cancel(false);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        handlerRemoved(context);
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        waiting = false;
        if (phase == Phase.BETWEEN) {
            enter(Phase.HEAD);
        }
        if (message instanceof ByteBuf received) {
            bytes += received.readableBytes();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void read(ChannelHandlerContext context) {
        waiting = true;
        context.read();
    }

    private void enter(Phase next) {
        phase = next;
        since = System.nanoTime();
        bytes = 0;
    }

    private void check(ChannelHandlerContext context) {
        long elapsed = System.nanoTime() - since;
        switch (phase) {
            case BETWEEN -> {}
            case HEAD -> {
                if (elapsed > settings.head().toNanos()) {
                    context.close();
                }
            }
            case BODY -> {
                if (!waiting) {
                    enter(Phase.BODY);
                } else if (elapsed > settings.body().toNanos()) {
                    if (bytes < settings.bytes() * settings.body().toMillis() / 1000) {
                        context.close();
                    }
                    enter(Phase.BODY);
                }
            }
        }
    }

    /// What follows the decoder.
    ChannelInboundHandlerAdapter milestones() {
        return new Milestones();
    }

    private final class Milestones extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                enter(Phase.BODY);
            }
            if (message instanceof LastHttpContent) {
                enter(Phase.BETWEEN);
            }
            context.fireChannelRead(message);
        }
    }
}
