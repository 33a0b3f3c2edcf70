package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/// What was read in one passage: drafts of facts and the numerals that are none.
///
/// @param passage the passage that the spans point into
record Reading(Passage passage, List<Draft> drafts, List<Numeric.Skipped> skipped) {

    static Reading of(Passage passage) {
        return new Reading(passage, new ArrayList<>(), new ArrayList<>());
    }

    void skip(Numeric numeric, SkipReason reason, String rule) {
        skipped.add(new Numeric.Skipped(numeric.numeral(), reason, rule));
    }
}
