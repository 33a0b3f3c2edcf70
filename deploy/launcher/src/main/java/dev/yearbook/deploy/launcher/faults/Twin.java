package dev.yearbook.deploy.launcher.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A second process of a service: the same program and settings on other ports.
final class Twin implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final int FURTHER = 40;

    private final ProcessBuilder builder;
    private final String address;
    private final String management;
    private Process process;

    private Twin(ProcessBuilder builder, String address, String management) throws IOException {
        this.builder = builder;
        this.address = address;
        this.management = management;
        this.process = builder.start();
    }

    /// Starts a twin of a running service and waits until it is ready.
    static Twin of(Installation installation, String service)
            throws IOException, InterruptedException {
        long pid = installation.process(service).orElseThrow().pid();
        Path log = installation.data().resolve("log").resolve(service + "-twin");
        List<String> command =
                strings(pid, "cmdline").stream()
                        .map(word ->
                                word.startsWith("-Dyearbook.log=")
                                        ? "-Dyearbook.log=" + log + ".log"
                                        : word)
                        .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.resolveSibling(service + "-twin.out").toFile());
        builder.environment().clear();
        for (String variable : strings(pid, "environ")) {
            int end = variable.indexOf('=');
            builder.environment().put(variable.substring(0, end), variable.substring(end + 1));
        }
        int port = shift(builder, "MICRONAUT_SERVER_PORT");
        int management = shift(builder, "ENDPOINTS_ALL_PORT");
        Twin twin = new Twin(builder, "http://127.0.0.1:" + port, "http://127.0.0.1:" + management);
        awaitReady(twin.management);
        return twin;
    }

    private static int shift(ProcessBuilder builder, String name) {
        int port = Integer.parseInt(builder.environment().getOrDefault(name, "0")) + FURTHER;
        builder.environment().put(name, String.valueOf(port));
        return port;
    }

    private static List<String> strings(long pid, String file) throws IOException {
        String all =
                Files.readString(
                        Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Arrays.stream(all.split("\0")).filter(word -> !word.isEmpty()).toList();
    }

    String address() {
        return address;
    }

    /// Waits until a service says that it is ready.
    static void awaitReady(String management) throws InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(management + "/health/readiness"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(management + " did not become ready");
    }

    /// Asks it to end, waits until it has, and starts it again.
    void roll() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        process = builder.start();
        awaitReady(management);
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
