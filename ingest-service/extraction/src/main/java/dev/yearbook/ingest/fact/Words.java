package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import java.util.regex.Pattern;

/// The words around a figure.
///
/// @param tail the function words directly before it
/// @param words the words before them
/// @param right the words behind the figure
/// @param asides the words before the figure with everything that stands in brackets
/// @param leads whether the words behind also stand before the next figure
/// @param shared whether `words` also stand behind the figure before
/// @param opens whether the words begin the clause
/// @param modifier the words between them and the numeral that say how exactly it is meant
/// @param spanning whether the clause itself names a span of years: 五年累计投入
record Words(
        Tail tail,
        String words,
        String right,
        String asides,
        boolean leads,
        boolean shared,
        boolean opens,
        boolean spanning,
        String modifier) {

    private static final Pattern REACHED = Pattern.compile("达|突破|控制在");

    Nominal nominal() {
        Nominal nominal = NominalReader.read(Terms.shorten(words));
        return shared && nominal.rule().contains("agent") ? nominal.asSort() : nominal;
    }

    /// Whether the figure is what was reached or what something is: 增至12家, 为12家, 达到12家.
    boolean stated() {
        return tail.has(Role.TO) || tail.has(Role.COPULA) || REACHED.matcher(modifier).find();
    }

    /// Whether the words themselves say 累计.
    boolean cumulative() {
        return tail.has(Role.CUMULATIVE) || words.contains("累计");
    }

    /// Whether the words before the figure hold `word`.
    boolean says(String word) {
        return asides.contains(word);
    }

    Words with(String otherWords) {
        return new Words(tail, otherWords, right, asides, leads, shared, opens, spanning, modifier);
    }
}
