package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Vocabulary;
import java.util.List;

/// What the ratio 投入强度 is measured against, as the text above a table has defined it.
final class Definitions {

    private Definitions() {}

    static List<String> of(Draft draft, Memory memory) {
        if (!draft.indicator.endsWith("强度")) {
            return List.of();
        }
        boolean place =
                Vocabulary.PLACES.of(draft.subject).isPresent()
                        && draft.qualifiers.isEmpty()
                        && !draft.indicator.contains("企业")
                        && !draft.indicator.contains("业R");
        String key = place ? "生产总值" : "收入";
        return memory.definitions.values().stream().filter(d -> d.contains(key)).limit(1).toList();
    }
}
