package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.List;

/// What a figure speaks of, as later words of the text may refer to it: 同比增长, 占全国, 其中.
///
/// @param verb the verb that introduced it, which later items of a list share
record Figure(
        String subject,
        String indicator,
        List<String> qualifiers,
        String verb,
        Basis basis,
        Timing timing,
        Dimension dimension,
        Fact.Kind kind) {

    Figure {
        qualifiers = List.copyOf(qualifiers);
    }
}
