package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.ArrayList;
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

    /// The same figure with one more restriction.
    Figure restricted(String qualifier) {
        List<String> more = new ArrayList<>(qualifiers);
        more.add(qualifier);
        return new Figure(subject, indicator, more, verb, basis, timing, dimension, kind);
    }
}
