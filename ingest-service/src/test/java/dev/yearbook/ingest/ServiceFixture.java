package dev.yearbook.ingest;

import dev.yearbook.testing.TestServers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/// The ingest service on a free port, with a fresh database and a broker without topics.
final class ServiceFixture implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Map<String, String> servers;
    private final EmbeddedServer server;

    private ServiceFixture(Map<String, String> servers) {
        this.servers = servers;
        Map<String, Object> properties = new HashMap<>(servers);
        properties.put("yearbook.role", "ingest");
        properties.put("yearbook.ingest.port", -1);
        properties.put("yearbook.management.port", -1);
        server =
                ApplicationContext.builder(properties)
                        .deduceEnvironment(false)
                        .environments("ingest")
                        .start()
                        .getBean(EmbeddedServer.class)
                        .start();
    }

    static ServiceFixture fresh() {
        return new ServiceFixture(TestServers.fresh());
    }

    static ServiceFixture on(Map<String, String> servers) {
        return new ServiceFixture(servers);
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    URI uri(String path) {
        return server.getURI().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                request(path, headers)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> put(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                request(path, headers)
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }
}
