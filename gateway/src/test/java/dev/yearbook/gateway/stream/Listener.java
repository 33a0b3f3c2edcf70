package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.RunningGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A reader of server-sent events that takes apart what it gets as the HTML standard says.
final class Listener implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// @param id the last event id when it was dispatched
    /// @param event its name
    /// @param data its data
    record Heard(String id, String event, String data) {}

    final HttpResponse<InputStream> answer;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean over;

    private Listener(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    static Listener to(RunningGateway gateway, String query, String key, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                gateway.anonymous("/api/v1/events" + query).header("X-API-Key", key);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return new Listener(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
    }

    private void listen() {
        String event = "";
        List<String> data = new ArrayList<>();
        try (BufferedReader all =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                lines.add(line);
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        heard.add(new Heard(lastId, event, String.join("\n", data)));
                    }
                    event = "";
                    data = new ArrayList<>();
                } else if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data.add(line.substring(6));
                }
            }
        } catch (IOException cut) {
            lines.add("cut");
        }
        over = true;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String lastId() {
        return lastId;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
