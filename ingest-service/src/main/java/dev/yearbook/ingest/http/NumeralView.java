package dev.yearbook.ingest.http;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// What became of one numeral.
///
/// @param start where it begins, in code points of the text
/// @param end where it ends
/// @param text the numeral as written
/// @param fact the fact that it states
/// @param skipped why it states none, such as `date` or `numbering`
/// @param rule the rule that decided
@Serdeable
public record NumeralView(
        int start,
        int end,
        String text,
        @Nullable String fact,
        @Nullable String skipped,
        String rule) {}
