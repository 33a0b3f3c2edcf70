package dev.yearbook.gateway.wire;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Puts [Patience] around the decoder of each connection.
@Singleton
final class PatienceInstaller implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private static final String NAME = "yearbook-patience";

    private final PatienceSettings settings;

    PatienceInstaller(PatienceSettings settings) {
        this.settings = settings;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Installation(settings, null));
        return event.getBean();
    }

    /// @param channel the connection; null for what is only the pattern of those of connections
    private record Installation(PatienceSettings settings, @Nullable Channel channel)
            implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new Installation(settings, channel);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel == null) {
                return;
            }
            ChannelPipeline pipeline = channel.pipeline();
            String decoder = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (pipeline.get(decoder) != null && pipeline.get(NAME) == null) {
                Patience patience = new Patience(settings);
                pipeline.addBefore(decoder, NAME, patience);
                pipeline.addAfter(decoder, NAME + "-milestones", patience.milestones());
            }
        }
    }
}
