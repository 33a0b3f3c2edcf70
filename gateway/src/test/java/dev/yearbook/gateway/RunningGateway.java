package dev.yearbook.gateway;

import dev.yearbook.deploy.servers.FreePort;
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
final class RunningGateway implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final EmbeddedServer server;

    /// @param settings configuration; a service without an address is one that is down
    RunningGateway(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        for (String service : new String[] {"ingest", "metrics", "report"}) {
            all.put("yearbook." + service + ".url", "http://127.0.0.1:" + FreePort.any());
        }
        all.put("yearbook.role", "gateway");
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

    int port() {
        return server.getPort();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }
}
