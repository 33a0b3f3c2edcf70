package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/// What spans of several years mean: 五年来, 未来三年, “十四五”期间, 本届政府任期内.
final class Spans {

    private static final int MOST_YEARS = 60;
    private static final int TERM = 5;

    private Spans() {}

    static Optional<Days> past(Matcher m, Calendar calendar) {
        return past(Numerals.of(m.group("n")), calendar);
    }

    /// A term of office has five years.
    static Optional<Days> term(Matcher m, Calendar calendar) {
        return past(TERM, calendar);
    }

    /// The years up to the last one that is over, and up to now where the year goes on.
    private static Optional<Days> past(int years, Calendar calendar) {
        if (years < 1 || years > MOST_YEARS) {
            return Optional.empty();
        }
        int last = calendar.lastYear();
        if (years == 1) {
            return Optional.of(Days.year(last));
        }
        if (last < calendar.reportingYear()) {
            return Optional.of(Days.years(Sense.SPAN, last - years + 1, last));
        }
        LocalDate now = calendar.now();
        boolean open = now.getDayOfYear() < LocalDate.of(last, 12, 31).getDayOfYear();
        LocalDate start = LocalDate.of(open ? last - years : last - years + 1, 1, 1);
        return Optional.of(new Days(Sense.SPAN, start, now));
    }

    static Optional<Days> future(Matcher m, Calendar calendar) {
        int years = Numerals.of(m.group("n"));
        if (years < 1 || years > MOST_YEARS) {
            return Optional.empty();
        }
        int base = calendar.reportingYear();
        return Optional.of(Days.years(Sense.BY, base + 1, base + years));
    }

    /// The first five-year plan began in 1953, from the sixth (1981) on without a gap.
    static Optional<Days> plan(Matcher m, Calendar calendar) {
        int number = Numerals.of(m.group("n"));
        if (number < 6) {
            return Optional.empty();
        }
        int first = 1981 + 5 * (number - 6);
        if (m.group("k") != null) {
            int years = Numerals.of(m.group("k"));
            return Optional.of(Days.years(Sense.SPAN, first, first + years - 1));
        }
        String how = m.group("how") == null ? "" : m.group("how");
        return Optional.of(
                switch (how) {
                    case "末", "收官之年" -> Days.year(first + 4).asOf();
                    case "初", "开局之年" -> Days.year(first);
                    default -> planned(first, calendar);
                });
    }

    private static Days planned(int first, Calendar calendar) {
        boolean ahead = first > calendar.reportingYear();
        int last =
                ahead ? first + 4 : Math.min(first + 4, Math.max(first, calendar.reportingYear()));
        return Days.years(ahead ? Sense.BY : Sense.SPAN, first, last);
    }

    static Optional<Days> now(Matcher m, Calendar calendar) {
        LocalDate now = calendar.now();
        return Optional.of(new Days(Sense.NOW, LocalDate.of(now.getYear(), 1, 1), now));
    }
}
