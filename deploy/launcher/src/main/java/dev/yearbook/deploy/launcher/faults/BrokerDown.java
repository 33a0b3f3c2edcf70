package dev.yearbook.deploy.launcher.faults;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The broker is away: each time it comes back it is killed again. Before it may stay, the relay's
/// process is killed too, so that what it had in its hands is gone.
record BrokerDown(int seconds) implements Scenario {

    @Override
    public String promise() {
        return "P3: without a broker documents are accepted, and nothing is lost";
    }

    @Override
    public Outcome play(Installation installation, Client client, Random random) throws Exception {
        int before = client.statuses().getOrDefault(202, 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int kills = 0;
        while (System.nanoTime() < end) {
            kills += installation.kill("kafka") ? 1 : 0;
            TimeUnit.SECONDS.sleep(2);
        }
        int accepted = client.statuses().getOrDefault(202, 0) - before;
        installation.kill("ingest");
        return new Outcome(
                kills + 1,
                accepted == 0 ? 1 : 0,
                Map.of("secondsWithoutBroker", seconds, "acceptedMeanwhile", accepted));
    }
}
