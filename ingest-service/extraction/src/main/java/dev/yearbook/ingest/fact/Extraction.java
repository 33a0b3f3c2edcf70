package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.SkipReason;
import java.util.List;

/// What was read out of one document: its facts in the order of the text, and every other numeral
/// with the reason why it is no fact.
///
/// @param language the language of the text, `zh`, `en` or `und`; only `zh` is read
/// @param readerVersion the version of rules and lexicons that read it
/// @param facts the facts in the order of the text
/// @param skipped all other numerals
public record Extraction(
        String language, String readerVersion, List<Fact> facts, List<SkippedNumeral> skipped) {

    public Extraction {
        facts = List.copyOf(facts);
        skipped = List.copyOf(skipped);
    }

    /// A numeral that is no fact.
    ///
    /// @param start code points of the source before the numeral
    /// @param end code points of the source up to its end
    /// @param text the numeral as written
    /// @param reason why it is no fact
    /// @param rule the rule that decided
    public record SkippedNumeral(int start, int end, String text, SkipReason reason, String rule) {}
}
