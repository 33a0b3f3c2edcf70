package dev.yearbook.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;

/// Puts [Framing] behind the decoder of each connection.
@Singleton
final class FramingInstaller implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private static final String NAME = "yearbook-framing";

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Installation(null));
        return event.getBean();
    }

    /// @param channel the connection; null for what is only the pattern of those of connections
    private record Installation(@org.jspecify.annotations.Nullable Channel channel)
            implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new Installation(channel);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel == null) {
                return;
            }
            ChannelPipeline pipeline = channel.pipeline();
            String decoder = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (pipeline.get(decoder) != null && pipeline.get(NAME) == null) {
                pipeline.addAfter(decoder, NAME, new Framing());
            }
        }
    }
}
