package dev.yearbook.deploy.operator;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Forgets a document everywhere: in the source, in the read models, and in the topics.
final class Erasure {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Calls calls;
    private final Addresses addresses;

    Erasure(Addresses addresses) {
        this.addresses = addresses;
        this.calls = new Calls(addresses);
    }

    /// @param topics whether to delete the events about it from the topics too, together with all
    ///   older ones of the same partitions, once every consumer has them behind it
    Map<String, Object> of(String document, boolean topics)
            throws IOException, InterruptedException, java.util.concurrent.ExecutionException {
        calls.post("ingest", "/internal/v1/documents/" + document + "/erasure", "");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long left = observations(document);
        while (left > 0 && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(500);
            left = observations(document);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("erased", document);
        result.put("observations", left);
        if (topics) {
            result.put("deletedUpTo", new TopicEraser(addresses.get("kafka")).erase(document));
        }
        return result;
    }

    private long observations(String document) throws IOException, InterruptedException {
        long[] count = new long[1];
        calls.lines(
                calls.to("metrics", "/api/v1/observations")
                        .header("Accept", "application/x-ndjson")
                        .build(),
                line -> count[0] += document.equals(line.get("document")) ? 1 : 0);
        return count[0];
    }
}
