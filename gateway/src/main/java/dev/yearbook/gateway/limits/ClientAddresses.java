package dev.yearbook.gateway.limits;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Finds out where requests come from.
///
/// `X-Forwarded-For` is what anybody may write. It is believed only when the connection comes from
/// a proxy of `yearbook.access.trusted-proxies`, and only as far back as such proxies wrote it.
@Singleton
public final class ClientAddresses {

    private static final String HEADER = "X-Forwarded-For";

    private final List<Network> trusted;

    ClientAddresses(
            @Property(name = "yearbook.access.trusted-proxies", defaultValue = "")
                    List<String> trusted) {
        this.trusted = trusted.stream().filter(text -> !text.isBlank()).map(Network::of).toList();
    }

    /// Where a request came from.
    public ClientAddress of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        if (trusted.isEmpty() || !isTrusted(peer)) {
            return new ClientAddress(peer);
        }
        return new ClientAddress(behind(peer, request.getHeaders().getAll(HEADER)));
    }

    /// The last address of the header that is no trusted proxy; what is before it is hearsay.
    private InetAddress behind(InetAddress peer, List<String> headers) {
        List<String> hops =
                headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",")))
                        .map(String::strip)
                        .toList();
        InetAddress client = peer;
        for (String hop : hops.reversed()) {
            try {
                client = InetAddress.ofLiteral(hop);
            } catch (IllegalArgumentException notAnAddress) {
                return client;
            }
            if (!isTrusted(client)) {
                return client;
            }
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }
}
