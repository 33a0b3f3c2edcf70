package dev.yearbook.report.knowledge;

import dev.yearbook.metrics.events.CurationDecided;
import java.time.LocalDate;
import java.util.Optional;

/// Reads breaks out of decisions.
public final class Breaks {

    private Breaks() {}

    /// The date from which a new definition holds, of a decision that says so; a year alone is its
    /// first day.
    public static Optional<LocalDate> date(CurationDecided decision) {
        if (!decision.action().equals("annotate_break")) {
            return Optional.empty();
        }
        return decision.arguments().values().stream()
                .filter(value -> value.matches("\\d{4}(-\\d{2}-\\d{2})?"))
                .map(value -> value.length() == 4 ? value + "-01-01" : value)
                .map(LocalDate::parse)
                .findFirst();
    }
}
