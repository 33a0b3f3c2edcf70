package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// A Kafka broker of this machine, controller included, with its data in a folder.
///
/// It runs in the JVM that starts it; [#main] makes a process of its own of it. Topics are never
/// created by being named: whoever owns a topic creates it.
public final class LocalKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private LocalKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Starts a broker, preparing the folder when it is new.
    ///
    /// @param folder where its data is kept
    /// @param port the port of 127.0.0.1, or 0 for any that is free
    public static LocalKafka start(Path folder, int port) {
        int chosen = FreePort.orAny(port);
        try {
            Files.createDirectories(folder);
            Properties settings = settings(folder.toAbsolutePath(), chosen, FreePort.any());
            format(folder.toAbsolutePath(), settings);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
            return new LocalKafka(server, chosen);
        } catch (IOException e) {
            throw new ServerFailed("Kafka cannot use " + folder, e);
        }
    }

    /// Runs a broker until the process is asked to end.
    ///
    /// @param arguments its folder and its port
    public static void main(String[] arguments) {
        LocalKafka kafka = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        kafka.server.awaitShutdown();
    }

    public int port() {
        return port;
    }

    /// The address for clients, as in `bootstrap.servers`.
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /// One replica of everything, and the waits of a cluster of many machines shortened to those of
    /// one: a killed broker may come back after `broker.session.timeout.ms`, a consumer need not
    /// wait for others to join its group.
    private static Properties settings(Path folder, int port, int controller) {
        Properties settings = new Properties();
        settings.put("node.id", "1");
        settings.put("process.roles", "broker,controller");
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.put("controller.quorum.election.timeout.ms", "200");
        settings.put("broker.session.timeout.ms", "6000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("log.dirs", folder.resolve("log").toString());
        settings.put("log.retention.ms", String.valueOf(30L * 24 * 60 * 60 * 1000));
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("num.partitions", "1");
        settings.put("auto.create.topics.enable", "false");
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static void format(Path folder, Properties settings) throws IOException {
        if (Files.exists(folder.resolve("log").resolve("meta.properties"))) {
            return;
        }
        Path file = folder.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        String cluster = Uuid.randomUuid().toString();
        String[] arguments = {"format", "-t", cluster, "-c", file.toString()};
        PrintStream silent =
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = StorageTool.execute(arguments, silent);
        if (status != 0) {
            throw new ServerFailed("Kafka cannot format " + folder + ": status " + status);
        }
    }
}
