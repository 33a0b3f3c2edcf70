package dev.yearbook.deploy.launcher.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// What came of all requests.
final class Findings {

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Queue<String> bad = new ConcurrentLinkedQueue<>();
    private String slowest = "";
    private long slowestMillis;

    synchronized void count(Call call, int status, long millis) {
        statuses.merge(status, 1, Integer::sum);
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = call.summary();
        }
    }

    void note(Call call, Optional<String> flaw) {
        flaw.ifPresent(what -> bad.add(what + " | " + call.summary()));
    }

    /// Each answer that was wrong, and the request that it followed.
    Queue<String> bad() {
        return bad;
    }

    synchronized int requests() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// One line of JSON.
    synchronized String json(long seed, long millis) {
        String counts =
                statuses.entrySet().stream()
                        .map(entry -> "\"%d\":%d".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(","));
        return "{\"requests\":%d,\"bad\":%d,\"seed\":%d,\"seconds\":%d,\"slowestMillis\":%d,\"statuses\":{%s}}"
                .formatted(requests(), bad.size(), seed, millis / 1000, slowestMillis, counts);
    }

    String slowest() {
        return slowest;
    }
}
