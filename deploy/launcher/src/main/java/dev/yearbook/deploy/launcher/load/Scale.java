package dev.yearbook.deploy.launcher.load;

import dev.yearbook.deploy.operator.Addresses;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The measurement of `deploy/scale`: synthetic facts through metrics and report, what they cost,
/// how large tables become, how long questions take.
public final class Scale {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final String FACTS = "yearbook.facts.v1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Addresses addresses;
    private final Path data;

    private Scale(Addresses addresses, Path data) {
        this.addresses = addresses;
        this.data = data;
    }

    /// @param arguments data folder, numbers of documents, rising and divided by commas
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Scale scale = new Scale(Addresses.of(data, Map.of()), data);
        int from = 0;
        for (String documents : arguments[1].split(",")) {
            int to = Integer.parseInt(documents);
            scale.measure(from, to);
            from = to;
        }
    }

    private void measure(int from, int to) throws Exception {
        double cpu = cpuSeconds("metrics");
        long start = System.nanoTime();
        send(from, to);
        double sent = (System.nanoTime() - start) / 1e9;
        long facts = (long) to * SyntheticFacts.EACH;
        awaitCount("select count(*) from metrics.inbox where consumer = 'yearbook-metrics'", facts);
        double taken = (System.nanoTime() - start) / 1e9;
        double used = cpuSeconds("metrics") - cpu;
        awaitCount("select count(*) from report.observation where not gone", facts);
        double reported = (System.nanoTime() - start) / 1e9;
        long added = (long) (to - from) * SyntheticFacts.EACH;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("documents", to);
        line.put("facts", facts);
        line.put("secondsToSend", round(sent));
        line.put("factsPerSecond", Math.round(added / taken));
        line.put("factsPerCpuSecondOfMetrics", Math.round(added / Math.max(used, 0.1)));
        line.put("secondsUntilReported", round(reported));
        line.put("mebibytes", sizes());
        line.put("queryMillis", queries());
        System.out.println(new String(JSON.writeValueAsBytes(line), StandardCharsets.UTF_8));
    }

    private void send(int from, int to) {
        var bytes = new ByteArraySerializer();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", addresses.values().getOrDefault("kafka", ""),
                        "acks", "all",
                        "compression.type", "lz4",
                        "linger.ms", "20");
        try (var producer = new KafkaProducer<byte[], byte[]>(settings, bytes, bytes)) {
            for (int document = from; document < to; document++) {
                for (int fact = 0; fact < SyntheticFacts.EACH; fact++) {
                    producer.send(event(document, fact));
                }
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> event(int document, int fact) {
        var event =
                new ProducerRecord<byte[], byte[]>(
                        FACTS,
                        utf8(SyntheticFacts.document(document)),
                        utf8(SyntheticFacts.fact(document, fact)));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", new UUID(document, fact).toString(),
                        "ce_source", "/synthetic",
                        "ce_type", "dev.yearbook.fact.stated.v1",
                        "ce_time", "2026-01-01T00:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, utf8(value)));
        return event;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void awaitCount(String select, long wanted) throws SQLException, InterruptedException {
        long last = -1;
        long changed = System.nanoTime();
        while (true) {
            long count = number(select);
            if (count >= wanted) {
                return;
            }
            if (count != last) {
                last = count;
                changed = System.nanoTime();
            } else if (System.nanoTime() - changed > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException(
                        "%d of %d after three minutes without progress: %s"
                                .formatted(count, wanted, select));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private long number(String select) throws SQLException {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        Map<String, String> of = addresses.values();
        return DriverManager.getConnection(
                of.getOrDefault("postgres.url", ""),
                of.getOrDefault("postgres.user", ""),
                of.getOrDefault("postgres.password", ""));
    }

    /// Table and indexes of the largest tables.
    private Map<String, Object> sizes() throws SQLException {
        String select =
                """
                select n.nspname || '.' || c.relname, pg_table_size(c.oid) / 1048576.0,
                  pg_indexes_size(c.oid) / 1048576.0
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('metrics', 'report') and c.relkind = 'r'
                order by pg_total_relation_size(c.oid) desc limit 7
                """;
        Map<String, Object> sizes = new LinkedHashMap<>();
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(select)) {
            while (rows.next()) {
                sizes.put(
                        rows.getString(1),
                        "%.1f + %.1f".formatted(rows.getDouble(2), rows.getDouble(3)));
            }
        }
        return sizes;
    }

    private Map<String, Object> queries() throws IOException, InterruptedException {
        Map<String, Object> times = new LinkedHashMap<>();
        for (String path :
                List.of(
                        "/api/v1/series?limit=20",
                        "/api/v1/series?q=%s&limit=20".formatted(encode("专项")),
                        "/api/v1/observations?subject=%s&limit=50".formatted(encode("甲东0园区")),
                        "/api/v1/discrepancies?limit=20",
                        "/api/v1/indicators?limit=50")) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                long start = System.nanoTime();
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(addresses.values().get("gateway") + path))
                                .header("X-API-Key", addresses.values().getOrDefault("key", ""))
                                .build();
                int status = http.send(request, BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(path + " answers " + status);
                }
                millis.add((System.nanoTime() - start) / 1e6);
            }
            times.put(path, new Latencies(millis).figures());
        }
        return times;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private double cpuSeconds(String name) throws IOException {
        String pid = Files.readString(data.resolve("run").resolve(name + ".pid")).strip();
        String stat = Files.readString(Path.of("/proc", pid, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
