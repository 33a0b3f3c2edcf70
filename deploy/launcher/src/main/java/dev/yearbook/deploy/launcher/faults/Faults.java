package dev.yearbook.deploy.launcher.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The fault test of `deploy/faults`.
public final class Faults {

    private static final Duration SETTLING = Duration.ofMinutes(4);

    private Faults() {}

    /// @param arguments data folder, address of the gateway, seconds, seed
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        long seconds = Long.parseLong(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        String key = Files.readString(data.resolve("operator.key")).strip();
        Client client = new Client(arguments[1], key);
        Nemesis nemesis = new Nemesis(data, new Random(seed));
        Instant end = Instant.now().plusSeconds(seconds);
        Poster poster = new Poster(client, end);
        Thread posting = Thread.ofVirtual().start(poster);
        while (Instant.now().isBefore(end)) {
            nemesis.strike();
            TimeUnit.MILLISECONDS.sleep(nemesis.pause());
        }
        posting.join();
        Counts counts = Counts.whenSettled(client, poster.accepted(), SETTLING);
        System.out.println(counts.json(nemesis.strikes(), seed));
        System.exit(counts.isGood() ? 0 : 1);
    }
}
