package dev.yearbook.deploy.launcher.load;

import dev.yearbook.deploy.operator.Addresses;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The load test of `deploy/load`: capacity first, then a steady load, a burst, twice the capacity,
/// and the steady load again, which must be as it was.
public final class Load {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final Path data;
    private final Sender sender;

    private Load(Path data, Sender sender) {
        this.data = data;
        this.sender = sender;
    }

    /// @param arguments data folder, seconds for each phase, minutes to soak (0: phases)
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        int soak = Integer.parseInt(arguments[2]);
        Addresses addresses = Addresses.of(data, Map.of());
        Load load =
                new Load(
                        data,
                        new Sender(
                                addresses.values().getOrDefault("gateway", ""),
                                addresses.values().getOrDefault("key", "")));
        if (soak > 0) {
            load.soak(soak);
        } else {
            load.phases(seconds);
        }
    }

    private void phases(int seconds) throws Exception {
        sender.asFastAs(8, seconds);
        Sender.Sent most = sender.asFastAs(32, seconds);
        double capacity = most.perSecond();
        print("capacity", capacity, most);
        print("steady", 0.6 * capacity, sender.atRate(0.6 * capacity, seconds));
        print("a tenth", 0.1 * capacity, sender.atRate(0.1 * capacity, seconds));
        print(
                "burst of ten times that",
                capacity,
                sender.atRate(capacity, Math.max(5, seconds / 3)));
        print("twice the capacity", 2 * capacity, sender.atRate(2 * capacity, seconds));
        print("steady again", 0.6 * capacity, sender.atRate(0.6 * capacity, seconds));
    }

    /// A steady load for a long time; a line each minute.
    private void soak(int minutes) throws Exception {
        double rate = 0.3 * sender.asFastAs(16, 20).perSecond();
        for (int minute = 1; minute <= minutes; minute++) {
            print("minute " + minute, rate, sender.atRate(rate, 60));
        }
    }

    private void print(String phase, double rate, Sender.Sent sent) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("phase", phase);
        line.put("rate", Math.round(rate * 10) / 10.0);
        line.put("perSecond", sent.perSecond());
        line.put("statuses", sent.statuses());
        line.put("millis", new Latencies(sent.accepted()).figures());
        line.put("shedMillis", new Latencies(sent.shed()).figures());
        line.put("shedWithoutRetryAfter", sent.withoutAdvice());
        line.put("residentMiB", resident());
        System.out.println(new String(JSON.writeValueAsBytes(line), StandardCharsets.UTF_8));
    }

    /// The memory of the launcher and what it started, PostgreSQL's apart.
    private long resident() throws IOException {
        long kib = 0;
        for (String name :
                new String[] {"launcher", "gateway", "ingest", "metrics", "report", "kafka"}) {
            Path pid = data.resolve("run").resolve(name + ".pid");
            if (Files.exists(pid)) {
                Path status = Path.of("/proc", Files.readString(pid).strip(), "status");
                kib +=
                        Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum();
            }
        }
        return kib / 1024;
    }
}
