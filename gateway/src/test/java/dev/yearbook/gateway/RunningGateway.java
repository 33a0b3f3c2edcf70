package dev.yearbook.gateway;

import dev.yearbook.deploy.servers.FreePort;
import dev.yearbook.testing.Database;
import dev.yearbook.testing.TestPostgres;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/// A gateway in front of services that a test provides.
public final class RunningGateway implements AutoCloseable {

    /// A key with the role operator, known to each of these gateways.
    public static final String OPERATOR = "yb_operator_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Database DATABASE = TestPostgres.fresh();

    private final EmbeddedServer server;

    /// @param settings configuration; a service without an address is one that is down
    public RunningGateway(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        for (String service : new String[] {"ingest", "metrics", "report"}) {
            all.put("yearbook." + service + ".url", "http://127.0.0.1:" + FreePort.any());
        }
        all.putAll(DATABASE.properties());
        all.put("yearbook.role", "gateway");
        // Where a test brings a broker, it says so.
        all.put("kafka.enabled", false);
        all.put("yearbook.access.operator-key", OPERATOR);
        all.put("yearbook.gateway.port", FreePort.any());
        all.put("yearbook.management.port", FreePort.any());
        all.putAll(settings);
        server =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments("gateway")
                        .properties(all)
                        .start()
                        .getBean(EmbeddedServer.class)
                        .start();
    }

    public int port() {
        return server.getPort();
    }

    /// Where the cluster and Prometheus ask.
    public String management(String path) {
        int port =
                server.getApplicationContext()
                        .getRequiredProperty("endpoints.all.port", Integer.class);
        return "http://127.0.0.1:" + port + path;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    /// A request of an operator.
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("X-API-Key", OPERATOR);
    }

    /// A request without a credential.
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }
}
