package dev.yearbook.deploy.operator;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Holds the services against each other: every fact in force is an observation, or a dead letter;
/// nothing is an observation that is no fact; the read model of summaries has the same.
public final class Verification {

    private final Calls calls;
    private final Addresses addresses;
    private final Held facts = new Held();
    private final Held shared = new Held();
    private final Held observations = new Held();
    private final Held visible = new Held();
    private final Set<String> groups = new TreeSet<>();
    private final Set<String> letters = new TreeSet<>();

    /// What was found.
    ///
    /// @param counts what is printed, by name
    /// @param bad how many figures are missing, doubled, made up or different
    /// @param examples ids of some of them
    public record Result(Map<String, Object> counts, long bad, List<String> examples) {

        /// One line.
        public String json() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("promise", "every fact is an observation or a dead letter");
            all.putAll(counts);
            all.put("bad", bad);
            if (!examples.isEmpty()) {
                all.put("examples", examples);
            }
            return Calls.json(all);
        }
    }

    private Verification(Addresses addresses) {
        this.addresses = addresses;
        this.calls = new Calls(addresses);
    }

    /// Compares what is there now. While documents are being read something is always under way.
    public static Result now(Addresses addresses) throws IOException, InterruptedException {
        return new Verification(addresses).run();
    }

    private Result run() throws IOException, InterruptedException {
        int unread = unread("accepted") + unread("reading");
        calls.lines(calls.to("ingest", "/internal/v1/facts").build(), this::fact);
        calls.lines(observations().build(), line -> enter(observations, line));
        HttpRequest.Builder all = observations();
        if (!groups.isEmpty()) {
            all.header("X-Yearbook-Groups", String.join(",", groups));
        }
        calls.lines(all.build(), line -> enter(visible, line));
        try (Letters dead = new Letters(addresses.get("kafka"))) {
            dead.read(false, topic -> topic.startsWith("yearbook.facts.")).forEach(this::letter);
        }
        return result(unread, calls.get("report", "/internal/v1/observations/checksum"));
    }

    private HttpRequest.Builder observations() {
        return calls.to("metrics", "/api/v1/observations").header("Accept", "application/x-ndjson");
    }

    private int unread(String state) throws IOException, InterruptedException {
        return ((List<?>)
                        calls.get("gateway", "/api/v1/documents?limit=500&state=" + state)
                                .getOrDefault("items", List.of()))
                .size();
    }

    private void fact(Map<String, Object> line) {
        Map<?, ?> data = Calls.part(line, "data");
        String id = String.valueOf(data.get("id"));
        if (!"dev.yearbook.fact.stated.v1".equals(line.get("type"))) {
            facts.remove(id);
            shared.remove(id);
            return;
        }
        Object value = Calls.part(data, "quantity").get("value");
        facts.restate(id, number(value));
        if (Calls.part(data, "source").get("groups") instanceof List<?> of && !of.isEmpty()) {
            of.forEach(group -> groups.add(group.toString()));
            shared.remove(id);
        } else {
            shared.restate(id, number(value));
        }
    }

    private static void enter(Held held, Map<String, Object> line) {
        held.put(String.valueOf(line.get("id")), number(line.get("value")));
    }

    private static String number(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                ? ""
                : new java.math.BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    private void letter(ConsumerRecord<byte[], byte[]> letter) {
        if (letter.value() != null && Letters.header(letter, "ce_type").endsWith("stated.v1")) {
            try {
                String json = new String(letter.value(), StandardCharsets.UTF_8);
                letters.add(String.valueOf(Calls.object(json).get("id")));
            } catch (Misuse noJson) {
                // It is a dead letter because of that, and states no fact.
                return;
            }
        }
    }

    private Result result(int unread, Map<String, Object> report) {
        TreeSet<String> missing = facts.without(visible);
        missing.removeAll(letters);
        TreeSet<String> extra = visible.without(facts);
        TreeSet<String> differing = facts.differing(visible);
        boolean reportAgrees =
                observations.checksum().equals(String.valueOf(report.get("checksum")));
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("unread", unread);
        counts.put("facts", facts.size());
        counts.put("observations", visible.size());
        counts.put("missing", missing.size());
        counts.put("extra", extra.size());
        counts.put("different", differing.size());
        counts.put("doubled", visible.doubled());
        counts.put("deadLetters", letters.size());
        counts.put("shared", observations.size());
        counts.put("reported", report.get("count"));
        counts.put("checksum", observations.checksum());
        counts.put("reportedChecksum", report.get("checksum"));
        List<String> examples = new ArrayList<>(missing);
        examples.addAll(extra);
        examples.addAll(differing);
        long bad =
                examples.size()
                        + visible.doubled()
                        + (reportAgrees ? 0 : Math.max(1, difference(report)));
        return new Result(counts, bad, examples.subList(0, Math.min(5, examples.size())));
    }

    private long difference(Map<String, Object> report) {
        return Math.abs(
                observations.size()
                        - Long.parseLong(String.valueOf(report.getOrDefault("count", 0))));
    }
}
