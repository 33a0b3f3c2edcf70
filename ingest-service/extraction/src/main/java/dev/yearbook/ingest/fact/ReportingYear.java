package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.period.PeriodReader;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out which year a document reports on, and which part of it, from its title, its date and
/// its text.
///
/// | title | published | reports on |
/// | --- | --- | --- |
/// | 2021年统计公报 | | 2021 |
/// | 政府工作报告 | 2022-03-05 | 2021 |
/// | 1—2月份工业生产情况 | 2022-03-15 | January and February 2022 |
/// | 江城市举行签约仪式 | 2022-03-15 | its own day |
final class ReportingYear {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern YEARS = Pattern.compile("(20\\d{2}|19[5-9]\\d)年");
    private static final Pattern LOOKS_BACK =
            Pattern.compile("((?:19|20)\\d{2})年(?:政府|主要)?工作的?(?:回顾|情况|总结)");
    private static final Pattern ANNUAL = Pattern.compile("公报|年鉴|报告|年报|蓝皮书|白皮书");

    /// Where a work report says which year it looks back at.
    private static final int BEGINNING = 4000;

    /// A congress in November or December hears of the year that is ending.
    private static final int CONGRESS_AT_YEAR_END = 11;

    private ReportingYear() {}

    /// The year that the title, or the review of a work report, states.
    static Optional<Integer> stated(
            String title, String source, boolean work, Optional<LocalDate> published) {
        Matcher m = YEAR.matcher(Folding.fold(title));
        Optional<Integer> year =
                m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
        if (work) {
            return lookingBack(source)
                    .or(() -> year.map(y -> y - 1))
                    .or(() -> published.map(ReportingYear::before));
        }
        boolean annual = ANNUAL.matcher(title).find();
        return year.filter(y -> annual || published.filter(day -> day.getYear() == y).isEmpty());
    }

    private static int before(LocalDate published) {
        boolean ending = published.getMonthValue() >= CONGRESS_AT_YEAR_END;
        return ending ? published.getYear() : published.getYear() - 1;
    }

    private static Optional<Integer> lookingBack(String source) {
        Matcher m =
                LOOKS_BACK.matcher(
                        Folding.fold(source.substring(0, Math.min(BEGINNING, source.length()))));
        return m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
    }

    /// The part of a year that a title names: months, a quarter, a half, but no single day.
    static Optional<Timing> period(String title, Calendar calendar) {
        return PeriodReader.read(Folding.fold(title), calendar).stream()
                .filter(ReportingYear::part)
                .findFirst()
                .map(time -> new Timing(time.start(), time.end(), Optional.empty()));
    }

    private static boolean part(TimeExpression time) {
        int days = (int) (time.end().toEpochDay() - time.start().toEpochDay()) + 1;
        return time.sense() == Sense.DURING && days > 27 && days < 360;
    }

    /// The first date in the head of a document.
    static Optional<LocalDate> date(String head) {
        Matcher m = DATE.matcher(head);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(m.group(1)),
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The year that a text names most often.
    static int dominant(String source) {
        Map<Integer, Integer> counts = new HashMap<>();
        Matcher m = YEARS.matcher(Folding.fold(source));
        while (m.find()) {
            counts.merge(Integer.parseInt(m.group(1)), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(2000);
    }
}
