package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// An event that reports count from, with the day on which it began.
record Event(String name, LocalDate day) {

    private static final List<Event> ALL =
            List.of(
                    of("新中国成立", 1949, 10, 1),
                    of("建国", 1949, 10, 1),
                    of("改革开放", 1978, 12, 18),
                    of("党的十八大", 2012, 11, 8),
                    of("十八大", 2012, 11, 8),
                    of("党的十九大", 2017, 10, 18),
                    of("十九大", 2017, 10, 18),
                    of("党的二十大", 2022, 10, 16),
                    of("二十大", 2022, 10, 16));

    /// The names as alternatives of a pattern.
    static final String NAMES = ALL.stream().map(Event::name).collect(Collectors.joining("|"));

    private static Event of(String name, int year, int month, int day) {
        return new Event(name, LocalDate.of(year, month, day));
    }

    /// 改革开放以来: from the day of the event until now.
    static Optional<Days> since(Matcher m, Calendar calendar) {
        String what = m.group("what");
        return ALL.stream()
                .filter(event -> event.name().equals(what))
                .findFirst()
                .map(event -> new Days(Sense.SINCE, event.day(), calendar.now()))
                .filter(days -> days.end().isAfter(days.start()));
    }
}
