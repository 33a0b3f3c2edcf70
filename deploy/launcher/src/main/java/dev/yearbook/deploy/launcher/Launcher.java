package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.LocalKafka;
import dev.yearbook.deploy.servers.ServerFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// Starts everything, posts documents, says where it is, and runs until it is asked to stop.
public final class Launcher {

    private static final int MISUSED = 2;

    private final Screen screen = new Screen();
    private final Options options;
    private final DataFolder data;

    private Launcher(Options options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    /// @param arguments as [Options] reads them
    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            Optional<DataFolder> data = DataFolder.take(options.data());
            if (data.isPresent()) {
                new Launcher(options, data.orElseThrow()).run();
            } else {
                new Screen().line(running(options.data()));
            }
        } catch (IllegalArgumentException misuse) {
            new Screen().line(String.valueOf(misuse.getMessage()));
            System.exit(MISUSED);
        } catch (ServerFailed | IOException failure) {
            new Screen().line(String.valueOf(failure.getMessage()));
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String running(Path folder) throws IOException {
        Path address = DataFolder.address(folder);
        return Files.exists(address)
                ? "Yearbook runs already: " + Files.readString(address)
                : "Yearbook is being started with this data folder already.";
    }

    private void run() throws IOException, InterruptedException {
        data.endOrphans();
        Ports ports = Ports.from(options.port());
        WatchedPostgres postgres = new WatchedPostgres(data, ports.postgres(), screen);
        screen.step("PostgreSQL is up");
        Services services = services(ports, postgres);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stop(services, postgres, stopped), "stop"));
        Api api = new Api(ports.url(Role.GATEWAY), data.operatorKey());
        api.awaitHealth(screen);
        Files.writeString(data.address(), ports.url(Role.GATEWAY));
        Files.writeString(data.addresses(), Settings.addresses(ports, postgres.server()));
        post(api);
        Welcome.print(screen, ports, data);
        Files.writeString(data.ready(), "");
        stopped.await();
    }

    private Services services(Ports ports, WatchedPostgres postgres) throws IOException {
        Map<String, String> access =
                Map.of(
                        "yearbook.access.operator-key", data.operatorKey(),
                        "yearbook.access.anonymous-read", String.valueOf(options.anonymousRead()));
        Function<Role, Map<String, String>> settings =
                role ->
                        Settings.of(
                                role, ports, Settings.servers(ports, postgres.server()), access);
        if (options.processes()) {
            return ServicesInProcesses.start(data, ports.kafka(), settings, screen);
        }
        LocalKafka kafka = LocalKafka.start(data.kafka(), ports.kafka());
        screen.step("Kafka is up");
        return ServicesInOneJvm.start(kafka::close, settings, screen);
    }

    private void post(Api api) throws IOException, InterruptedException {
        Optional<Path> folder =
                options.documents().or(() -> data.isNew() ? options.samples() : Optional.empty());
        if (folder.isPresent()) {
            DocumentFolder documents = DocumentFolder.read(folder.orElseThrow());
            Welcome.printSummary(screen, api, documents.post(api, screen));
        }
    }

    private void stop(Services services, WatchedPostgres postgres, CountDownLatch stopped) {
        screen.line("");
        screen.step("stopping");
        services.close();
        postgres.close();
        data.close();
        screen.step("stopped");
        stopped.countDown();
    }
}
