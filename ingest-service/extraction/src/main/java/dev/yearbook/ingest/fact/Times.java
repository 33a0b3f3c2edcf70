package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.Optional;

/// Decides which time a figure speaks of: the one written beside it, that of its clause, that of
/// its sentence, or that of the document.
final class Times {

    private Times() {}

    static Timing of(Tail tail, Optional<TimeExpression> clause, Memory memory, Setting setting) {
        if (memory.trailing.isPresent()) {
            Timing until = Timing.of(memory.trailing.get());
            return memory.time
                    .filter(time -> time.sense() == Sense.SINCE)
                    .map(time -> new Timing(time.start(), until.end(), Optional.of(Sense.SINCE)))
                    .orElse(until);
        }
        if (tail.time().isPresent()) {
            return Timing.of(tail.time().get());
        }
        if (clause.isPresent()) {
            return Timing.of(clause.get());
        }
        return memory.time.map(Timing::of).orElseGet(() -> unstated(setting));
    }

    /// The time of a figure that the text says nothing of: the years it reviews, the months or the
    /// year that the document reports on.
    static Timing unstated(Setting setting) {
        return setting.review()
                .or(setting::period)
                .orElseGet(() -> Timing.unstated(setting.calendar()));
    }

    /// The first of a pair from … to without a time of its own holds before the second.
    static Timing pairStart(Memory memory, Timing now, Setting setting) {
        if (memory.pairFrom.isPresent()) {
            return memory.pairFrom.get();
        }
        return now.is(Sense.SPAN)
                ? Timing.year(now.start().getYear() - 1)
                : now.sense().isEmpty()
                        ? Timing.year(setting.calendar().reportingYear() - 1)
                        : before(now);
    }

    private static Timing before(Timing now) {
        boolean year = now.start().getDayOfYear() == 1 && now.end().getMonthValue() == 12;
        if (year) {
            return Timing.year(now.end().getYear() - 1);
        }
        LocalDate day = now.start().minusDays(1);
        return new Timing(LocalDate.of(day.getYear(), 1, 1), day, Optional.of(Sense.AS_OF));
    }

    /// The time as a figure of this basis has it: a level that a span of years ends with speaks of
    /// the last year; what stands or adds up in a document of news holds on its day.
    static Timing settled(Timing timing, Basis basis, boolean level, Setting setting) {
        if (level && timing.is(Sense.SPAN)) {
            return timing.lastYear();
        }
        boolean open = timing.sense().isEmpty();
        if (open && basis != Basis.FLOW && setting.current()) {
            LocalDate now = setting.calendar().now();
            return new Timing(timing.start(), now, timing.sense());
        }
        return timing;
    }
}
