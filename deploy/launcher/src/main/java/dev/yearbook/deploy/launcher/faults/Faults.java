package dev.yearbook.deploy.launcher.faults;

import dev.yearbook.deploy.operator.Addresses;
import dev.yearbook.deploy.operator.Verification;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The fault tests of `deploy/faults`: each scenario while documents are posted, and afterwards a
/// count of what became of every one. One line of JSON for each scenario.
public final class Faults {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final Duration SETTLING = Duration.ofMinutes(4);

    private final Addresses addresses;
    private final Installation installation;
    private final long seed;

    private Faults(Addresses addresses, Installation installation, long seed) {
        this.addresses = addresses;
        this.installation = installation;
        this.seed = seed;
    }

    /// @param arguments data folder, rounds, seconds without a broker, seed, scenarios
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Addresses addresses = Addresses.of(data, Map.of());
        Faults faults = new Faults(addresses, new Installation(data), Long.parseLong(arguments[3]));
        boolean good = true;
        for (String name : List.of(arguments[4].split(","))) {
            good &=
                    faults.play(
                            name,
                            switch (name) {
                                case "kills" -> new Kills(rounds);
                                case "broker" -> new BrokerDown(seconds);
                                case "postgres" -> new PostgresRestart(3);
                                case "messages" ->
                                        new Disturbance(
                                                addresses.values().getOrDefault("kafka", ""), 80);
                                case "rolling" -> new Rolling();
                                default ->
                                        throw new IllegalArgumentException("No scenario " + name);
                            });
        }
        System.exit(good ? 0 : 1);
    }

    private boolean play(String name, Scenario scenario) throws Exception {
        Client client =
                new Client(
                        addresses.values().getOrDefault("gateway", ""),
                        addresses.values().getOrDefault("key", ""));
        Poster poster = new Poster(client, name + "-" + seed);
        TimeUnit.SECONDS.sleep(3);
        Scenario.Outcome outcome;
        try (poster) {
            outcome = scenario.play(installation, client, new Random(seed));
        }
        long end = System.nanoTime();
        int lost = lost(client, poster.accepted());
        Verification.Result result = verify();
        while ((lost > 0 || result.bad() > 0) && System.nanoTime() - end < SETTLING.toNanos()) {
            TimeUnit.SECONDS.sleep(1);
            lost = lost(client, poster.accepted());
            result = verify();
        }
        double recovery = (System.nanoTime() - end) / 1e9;
        long bad = lost + result.bad() + outcome.bad() + (poster.accepted().isEmpty() ? 1 : 0);
        print(scenario, outcome, poster.accepted().size(), lost, result, recovery, bad);
        return bad == 0;
    }

    private void print(
            Scenario scenario,
            Scenario.Outcome outcome,
            int accepted,
            int lost,
            Verification.Result result,
            double recovery,
            long bad)
            throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>(outcome.figures());
        figures.put("accepted", accepted);
        figures.put("lost", lost);
        for (String count : List.of("facts", "observations", "missing", "extra", "doubled")) {
            figures.put(count, result.counts().getOrDefault(count, 0));
        }
        figures.put("secondsToRecover", Math.round(recovery * 10) / 10.0);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("promise", scenario.promise());
        line.put("n", outcome.faults());
        line.put("bad", bad);
        line.put("figure", figures);
        line.put("seed", seed);
        System.out.println(new String(JSON.writeValueAsBytes(line), StandardCharsets.UTF_8));
    }

    private Verification.Result verify() throws InterruptedException {
        try {
            return Verification.now(addresses);
        } catch (IOException | RuntimeException notYet) {
            return new Verification.Result(Map.of(), 1, List.of(String.valueOf(notYet)));
        }
    }

    /// Documents that were accepted and are not read.
    private static int lost(Client client, Map<String, String> accepted)
            throws InterruptedException {
        int lost = 0;
        for (String id : accepted.keySet()) {
            Map<String, Object> document = client.document(id).orElse(Map.of());
            if (!"read".equals(document.get("state"))) {
                lost++;
            }
        }
        return lost;
    }
}
