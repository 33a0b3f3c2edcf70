package bare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.runtime.Micronaut;
import java.util.Map;
import org.reactivestreams.Publisher;

/// The least that a proxy made of Micronaut's client has to do.
@Filter("/**")
public class BareProxy implements HttpServerFilter {

    private final ProxyHttpClient client;

    public BareProxy(@Client("upstream") ProxyHttpClient client) {
        this.client = client;
    }

    /// @param arguments port, address of the upstream
    public static void main(String[] arguments) {
        Micronaut.build()
                .banner(false)
                .properties(
                        Map.of(
                                "micronaut.server.port",
                                arguments[0],
                                "micronaut.server.host",
                                "127.0.0.1",
                                "micronaut.http.client.decompression-enabled",
                                false,
                                "micronaut.http.services.upstream.url",
                                arguments[1]))
                .mainClass(BareProxy.class)
                .start();
    }

    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(
            HttpRequest<?> request, ServerFilterChain chain) {
        return client.proxy(request.mutate());
    }
}
