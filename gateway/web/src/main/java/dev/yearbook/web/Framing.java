package dev.yearbook.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ends connections on which it is not clear where a request ends, or to whom it is addressed.
///
/// Two servers that read the same bytes differently can be played off against each other (request
/// smuggling); the decoder below refuses most of that, and this the rest.
///
/// | request | answer |
/// | --- | --- |
/// | a transfer coding other than `chunked`, or `chunked` twice (RFC 9112, section 6.1) | 400 |
/// | no `Host`, several, or one that is no host (section 3.2) | 400 |
/// | a version other than 1.0 and 1.1 | 400 |
/// | a compressed body: a few bytes of it can be gigabytes, and what arrives is what is counted | 400 |
/// | a body whose chunks cannot be read | none: what came of it must not be taken for the whole |
final class Framing extends ChannelInboundHandlerAdapter {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~\\[\\]:-]{1,300}");

    private boolean ended;

    /// Why a request was refused before its path was looked at, in a sentence for the sender.
    static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unclear(String sentence) {
            super(sentence, null, false, false);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) {
            Unclear flaw = flaw(request);
            if (flaw != null) {
                ended = true;
                ReferenceCountUtil.release(message);
                context.fireChannelRead(refused(flaw));
                return;
            }
        } else if (message instanceof HttpContent content
                && content.decoderResult().isFailure()
                && !(message instanceof HttpRequest)) {
            ended = true;
            ReferenceCountUtil.release(message);
            context.close();
            return;
        }
        context.fireChannelRead(message);
    }

    /// As the decoder itself reports what it cannot read; version 1.0 closes the connection after
    /// the answer.
    private static HttpRequest refused(Unclear flaw) {
        HttpRequest refused =
                new DefaultFullHttpRequest(
                        HttpVersion.HTTP_1_0,
                        HttpMethod.GET,
                        "/bad-request",
                        Unpooled.EMPTY_BUFFER);
        refused.setDecoderResult(DecoderResult.failure(flaw));
        return refused;
    }

    private static @Nullable Unclear flaw(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty()
                && !(codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked"))) {
            return new Unclear("Transfer-Encoding can only be chunked.");
        }
        if (request.headers().getAll(HttpHeaderNames.CONTENT_ENCODING).stream()
                .anyMatch(coding -> !coding.equalsIgnoreCase("identity"))) {
            return new Unclear("Bodies are taken as they are; send it without Content-Encoding.");
        }
        boolean current = request.protocolVersion().equals(HttpVersion.HTTP_1_1);
        if (!current && !request.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
            return new Unclear("HTTP/1.1 is spoken here.");
        }
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || hosts.isEmpty() && current) {
            return new Unclear("Give Host once.");
        }
        return hosts.isEmpty() || HOST.matcher(hosts.getFirst()).matches()
                ? null
                : new Unclear("Host has to be a name or an address, and perhaps a port.");
    }
}
