package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.messaging.event.RejectedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses facts that cannot be a figure of any series, with the reason in words.
///
/// | refused | because |
/// | --- | --- |
/// | a field is missing | nothing can be made of it |
/// | kind, basis, status or modifier is none that we know | we would guess what it means |
/// | a size of 10^30 or more, more than 40 digits | no statistic is so large or so exact |
/// | a period that ends before it starts, or lies outside the years 1000 to 2999 | no such time |
/// | names of more than 1,000 characters | no such names |
final class FactCheck {

    private static final Set<String> KINDS =
            Set.of("level", "growth", "change", "share", "rank", "multiple");
    private static final Set<String> BASES = Set.of("flow", "stock", "cumulative");
    private static final Set<String> STATUSES = Set.of("observed", "target");
    private static final Set<String> MODIFIERS =
            Set.of("exact", "approx", "at_least", "at_most", "range");
    private static final BigDecimal LARGEST = new BigDecimal("1e30");
    private static final int DIGITS = 40;
    private static final int LONGEST_NAME = 1_000;

    private FactCheck() {}

    /// Passes a fact that can be taken.
    ///
    /// @throws RejectedEvent with the reason
    static FactStated passed(FactStated fact) {
        requireAll(fact);
        requireSource(fact);
        requireOne("kind", fact.kind(), KINDS);
        requireOne("status", fact.status(), STATUSES);
        requireOne("modifier", fact.quantity().modifier(), MODIFIERS);
        requireSize("value", fact.quantity().value());
        requireSize("valueHigh", fact.quantity().valueHigh());
        requirePeriod(fact.period());
        requireName("subject", fact.subject());
        requireName("indicator", fact.indicator());
        if (!(fact.confidence() >= 0 && fact.confidence() <= 1)) {
            throw new RejectedEvent("confidence is not between 0 and 1: " + fact.confidence());
        }
        return fact;
    }

    /// Passes a withdrawal that can be taken.
    ///
    /// @throws RejectedEvent with the reason
    static FactWithdrawn passed(FactWithdrawn withdrawal) {
        require("id", withdrawal.id());
        require("reason", withdrawal.reason());
        require("recordedAt", withdrawal.recordedAt());
        return withdrawal;
    }

    private static void requireAll(FactStated fact) {
        require("id", fact.id());
        require("source", fact.source());
        require("readerVersion", fact.readerVersion());
        require("evidence", fact.evidence());
        require("quantity", fact.quantity());
        require("value", fact.quantity().value());
        require("unit", fact.quantity().unit());
        require("period", fact.period());
        require("whole", fact.whole());
        require("factClass", fact.factClass());
        require("rule", fact.rule());
        require("recordedAt", fact.recordedAt());
    }

    private static void requireSource(FactStated fact) {
        require("source.document", fact.source().document());
        require("source.name", fact.source().name());
        require("source.publishedOn", fact.source().publishedOn());
        require("evidence.quote", fact.evidence().quote());
        require("quantity.numberText", fact.quantity().numberText());
        require("quantity.unitText", fact.quantity().unitText());
        require("quantity.modifierText", fact.quantity().modifierText());
    }

    private static void require(String field, @Nullable Object value) {
        if (value == null) throw new RejectedEvent("the fact has no " + field);
    }

    private static void requireOne(String field, @Nullable String value, Set<String> known) {
        if (value == null || !known.contains(value)) {
            throw new RejectedEvent("unknown %s: %s".formatted(field, value));
        }
    }

    private static void requireSize(String field, @Nullable BigDecimal value) {
        if (value == null) return;
        boolean fits =
                value.precision() <= DIGITS
                        && Math.abs((long) value.scale()) <= DIGITS
                        && value.abs().compareTo(LARGEST) < 0;
        if (!fits) throw new RejectedEvent("absurd %s of the fact".formatted(field));
    }

    private static void requirePeriod(ReferencePeriod period) {
        requireOne("basis", period.basis(), BASES);
        require("period.end", period.end());
        requireYear(period.end());
        LocalDate start = period.start();
        if (start == null) return;
        requireYear(start);
        if (period.end().isBefore(start)) {
            throw new RejectedEvent(
                    "the period ends before it starts: %s – %s".formatted(start, period.end()));
        }
    }

    private static void requireYear(LocalDate date) {
        if (date.getYear() < 1000 || date.getYear() > 2999) {
            throw new RejectedEvent("no such time: " + date);
        }
    }

    private static void requireName(String field, @Nullable String name) {
        if (name == null) throw new RejectedEvent("the fact has no " + field);
        if (name.length() > LONGEST_NAME) {
            throw new RejectedEvent("the %s has %d characters".formatted(field, name.length()));
        }
    }
}
