package dev.yearbook.deploy.launcher.faults;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Random kill -9 of every process, and now and then one that stands still for longer than its
/// session in Kafka lasts.
record Kills(int rounds) implements Scenario {

    /// What holds state dies more often.
    private static final List<String> VICTIMS =
            List.of(
                    "ingest",
                    "ingest",
                    "metrics",
                    "metrics",
                    "kafka",
                    "report",
                    "gateway",
                    "postgres");

    @Override
    public String promise() {
        return "P1: random kill -9 loses and doubles nothing";
    }

    @Override
    public Outcome play(Installation installation, Client client, Random random) throws Exception {
        Map<String, Object> struck = new TreeMap<>();
        int faults = 0;
        while (faults < rounds) {
            String victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
            boolean freeze = random.nextInt(5) == 0;
            int pause = 2000 + random.nextInt(4000);
            if (freeze && installation.process(victim).isPresent()) {
                int still = List.of(500, 3000, 12_000).get(random.nextInt(3));
                installation.freeze(victim);
                TimeUnit.MILLISECONDS.sleep(still);
                installation.thaw(victim);
                count(struck, victim + " frozen");
                faults++;
            } else if (installation.kill(victim)) {
                count(struck, victim + " killed");
                faults++;
            }
            TimeUnit.MILLISECONDS.sleep(pause);
        }
        return new Outcome(faults, 0, struck);
    }

    private static void count(Map<String, Object> struck, String what) {
        struck.merge(what, 1, (a, b) -> (int) a + (int) b);
    }
}
