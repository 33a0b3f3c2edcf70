package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Tail;

/// The words around a figure.
///
/// @param tail the function words directly before it
/// @param words the words before them
/// @param right the words behind the figure
/// @param asides the words before the figure with everything that stands in brackets
/// @param leads whether the words behind also stand before the next figure
/// @param shared whether `words` also stand behind the figure before
/// @param opens whether the words begin the clause
/// @param spanning whether the clause itself names a span of years: 五年累计投入
record Words(
        Tail tail,
        String words,
        String right,
        String asides,
        boolean leads,
        boolean shared,
        boolean opens,
        boolean spanning) {

    Nominal nominal() {
        return NominalReader.read(Terms.shorten(words));
    }

    Words with(String otherWords) {
        return new Words(tail, otherWords, right, asides, leads, shared, opens, spanning);
    }
}
