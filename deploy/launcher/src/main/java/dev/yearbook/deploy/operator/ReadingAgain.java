package dev.yearbook.deploy.operator;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Has documents read again by today's rules, or says what that would change.
final class ReadingAgain {

    private final Calls calls;

    ReadingAgain(Calls calls) {
        this.calls = calls;
    }

    Map<String, Object> order(Optional<String> document) throws IOException, InterruptedException {
        return calls.post(
                "ingest", document.map(ReadingAgain::path).orElse("/internal/v1/readings"), "");
    }

    /// What would change: of one document, or counts of all.
    Map<String, Object> preview(Optional<String> document)
            throws IOException, InterruptedException {
        if (document.isPresent()) {
            return calls.get("ingest", path(document.orElseThrow()) + "/preview");
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Map<?, ?> known : documents()) {
            String id = String.valueOf(known.get("id"));
            Map<String, Object> preview = calls.get("ingest", path(id) + "/preview");
            count(counts, preview);
            if (size(preview, "added") + size(preview, "changed") + size(preview, "gone") > 0) {
                changed.add(
                        Map.of(
                                "document", id,
                                "name", String.valueOf(known.get("name")),
                                "added", size(preview, "added"),
                                "changed", size(preview, "changed"),
                                "gone", size(preview, "gone")));
            }
        }
        counts.put("documents", changed);
        return counts;
    }

    private static void count(Map<String, Object> counts, Map<String, Object> preview) {
        for (String what : List.of("added", "changed", "gone")) {
            counts.merge(what, size(preview, what), (a, b) -> (int) a + (int) b);
        }
        Object same = preview.getOrDefault("same", 0);
        counts.merge("same", ((Number) same).intValue(), (a, b) -> (int) a + (int) b);
    }

    private static int size(Map<String, Object> preview, String what) {
        return preview.get(what) instanceof List<?> list ? list.size() : 0;
    }

    private List<Map<?, ?>> documents() throws IOException, InterruptedException {
        List<Map<?, ?>> all = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, Object> page =
                    calls.get("gateway", "/api/v1/documents?limit=500&state=read" + cursor);
            ((List<?>) page.getOrDefault("items", List.of()))
                    .forEach(item -> all.add((Map<?, ?>) item));
            Object next = page.get("next");
            cursor =
                    next == null
                            ? ""
                            : "&cursor="
                                    + URLEncoder.encode(next.toString(), StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return all;
    }

    private static String path(String document) {
        return "/internal/v1/documents/" + document + "/readings";
    }
}
