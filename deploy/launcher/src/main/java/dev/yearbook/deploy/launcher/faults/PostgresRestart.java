package dev.yearbook.deploy.launcher.faults;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// PostgreSQL dies, or stands still: callers are told to come back, and are never told of an error
/// of ours.
record PostgresRestart(int times) implements Scenario {

    @Override
    public String promise() {
        return "P4: a restart of PostgreSQL is answered with 503 and loses nothing";
    }

    @Override
    public Outcome play(Installation installation, Client client, Random random) throws Exception {
        int before = client.statuses().getOrDefault(500, 0);
        int done = 0;
        for (int i = 0; i < times; i++) {
            if (i % 3 == 2) {
                installation.freeze("postgres");
                TimeUnit.SECONDS.sleep(8);
                installation.thaw("postgres");
                done++;
            } else if (installation.kill("postgres")) {
                done++;
            }
            TimeUnit.SECONDS.sleep(6);
        }
        int errors = client.statuses().getOrDefault(500, 0) - before;
        return new Outcome(done, errors, Map.of("answered", client.statuses()));
    }
}
