package dev.yearbook.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.http.HttpMethod;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

    private static String address(String trusted, String peer, String forwarded) {
        SimpleHttpRequest<String> request = new SimpleHttpRequest<>(HttpMethod.GET, "/", "");
        if (!forwarded.isEmpty()) {
            request.header("X-Forwarded-For", forwarded);
        }
        HttpRequest<?> received =
                new HttpRequestWrapper<String>(request) {
                    @Override
                    public InetSocketAddress getRemoteAddress() {
                        return new InetSocketAddress(InetAddress.ofLiteral(peer), 1);
                    }
                };
        return new ClientAddresses(List.of(trusted.split(" "))).of(received).text();
    }

    @ParameterizedTest
    @CsvSource({
        // trusted, peer, X-Forwarded-For, client
        "'', 192.0.2.1, 203.0.113.9, 192.0.2.1",
        "10.0.0.0/8, 192.0.2.1, 203.0.113.9, 192.0.2.1",
        "10.0.0.0/8, 10.1.1.1, 203.0.113.9, 203.0.113.9",
        "10.0.0.0/8, 10.1.1.1, '1.2.3.4, 203.0.113.9', 203.0.113.9",
        "10.0.0.0/8, 10.1.1.1, '203.0.113.9, 10.2.2.2', 203.0.113.9",
        "10.0.0.0/8, 10.1.1.1, '203.0.113.9, nonsense', 10.1.1.1",
        "10.0.0.0/8, 10.1.1.1, '', 10.1.1.1",
        "10.0.0.0/8 fd00::/8, fd00:0:0:0:0:0:0:1, 2001:db8:0:0:0:0:0:7, 2001:db8:0:0:0:0:0:7"
    })
    void onlyATrustedProxyIsBelieved(String trusted, String peer, String forwarded, String client) {
        assertThat(address(trusted, peer, forwarded)).isEqualTo(client);
    }

    @Test
    void theAddressesOfOneIpv6NetworkAreOneSender() {
        ClientAddress first = new ClientAddress(InetAddress.ofLiteral("2001:db8:1:2::1"));
        ClientAddress second = new ClientAddress(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"));
        ClientAddress other = new ClientAddress(InetAddress.ofLiteral("2001:db8:1:3::1"));

        assertThat(first.network()).isEqualTo(second.network()).isNotEqualTo(other.network());
        assertThat(new ClientAddress(InetAddress.ofLiteral("::ffff:192.0.2.1")).network())
                .isEqualTo("192.0.2.1");
    }
}
