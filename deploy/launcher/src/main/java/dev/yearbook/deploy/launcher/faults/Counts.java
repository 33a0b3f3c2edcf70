package dev.yearbook.deploy.launcher.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What became of the documents.
///
/// @param accepted how many were accepted
/// @param lost accepted ones that are not read
/// @param facts figures that the documents state
/// @param observations figures in series
/// @param doubled figures that stand in series more than once
record Counts(int accepted, int lost, long facts, long observations, long doubled) {

    /// Counts until all is as it should be, or the time is over.
    static Counts whenSettled(Client client, Map<String, String> accepted, Duration patience)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        Counts counts = now(client, accepted);
        while (!counts.isGood() && Instant.now().isBefore(deadline)) {
            TimeUnit.SECONDS.sleep(2);
            counts = now(client, accepted);
        }
        return counts;
    }

    /// Whether nothing was lost, doubled or made up.
    boolean isGood() {
        return accepted > 0 && lost == 0 && doubled == 0 && facts == observations;
    }

    String json(Map<String, Integer> strikes, long seed) {
        return """
        {"promise": "P1", "kills": %d, "killed": "%s", "accepted": %d, "lost": %d, "facts": %d, \
        "observations": %d, "doubled": %d, "seed": %d}\
        """
                .formatted(
                        strikes.values().stream().mapToInt(Integer::intValue).sum(),
                        strikes,
                        accepted,
                        lost,
                        facts,
                        observations,
                        doubled,
                        seed);
    }

    private static Counts now(Client client, Map<String, String> accepted)
            throws InterruptedException {
        int read = 0;
        long facts = 0;
        for (String id : accepted.keySet()) {
            Map<String, Object> document = client.document(id).orElse(Map.of());
            if ("read".equals(document.get("state"))) {
                read++;
                facts += Long.parseLong(String.valueOf(document.get("facts")));
            }
        }
        List<Object> ids =
                client.observations().orElse(List.of()).stream()
                        .filter(line -> accepted.containsValue(String.valueOf(line.get("doc"))))
                        .<Object>map(line -> String.valueOf(line.get("id")))
                        .toList();
        long distinct = ids.stream().distinct().count();
        return new Counts(
                accepted.size(), accepted.size() - read, facts, ids.size(), ids.size() - distinct);
    }
}
