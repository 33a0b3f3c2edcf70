package dev.yearbook.ingest.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reads the Chinese cases that Recognizers-Text specifies for dates, where they are at hand, and
/// holds the share that we read right. Their own JavaScript port reads 225 of all 264.
///
/// A case concerns reports if all that it expects are dates and periods of the civil calendar: no
/// clock times, repetitions and bare durations (those are quantities), no days of the week, counted
/// days, weeks and months around the day of speaking, seasons, feasts, eras or the lunar calendar.
/// It is right where each expected time is read at its place with its days, and no other; of a time
/// that is open at one side the stated day counts.
///
/// What differs on purpose:
///
/// | they | we |
/// | --- | --- |
/// | 1995-1997年 ends with the first day of 1997, 三月到五月 with that of May | the last year and month belong to it (counted as right) |
/// | 今年 ends today, 过去十年 begins on this day ten years ago | whole years |
/// | 29日, 12/1, 1/2/2020, 12-11-10, 07年, 90年代 are dates and periods | too little to date a figure |
/// | 2月29日 of the nearest leap year | of the reporting year, if it has one |
/// | 10月和5月间 | two months |
///
/// What is not read, as the floor tells: days and years of two digits without a month or century
/// (29日, 08年), 和…之间, months across the end of a year without the year, 第三个月, days that are not in
/// the calendar.
class RecognizersDateSpecTest {

    private static final Path SPEC =
            Path.of(
                    System.getProperty("yearbook.shared", "../shared"),
                    "recognizers-specs/DateTime/Chinese/DateTimeModel.json");

    /// So many were right when this was last looked at.
    private static final int RIGHT = 90;

    @Test
    void daysAndPeriodsOfReports() throws IOException {
        assumeTrue(Files.isRegularFile(SPEC), "The specifications are not at hand: " + SPEC);
        List<DateSpecCase> all = DateSpecCase.all(SPEC);
        List<DateSpecCase> ours = all.stream().filter(DateSpecCase::concernsReports).toList();

        List<DateSpecCase> wrong = ours.stream().filter(each -> !each.right()).toList();

        System.out.printf(
                "%s: %d of %d cases concern reports, %d of them right%n",
                SPEC.getFileName(), ours.size(), all.size(), ours.size() - wrong.size());
        if (Boolean.getBoolean("yearbook.specs.verbose")) {
            wrong.forEach(System.out::println);
        }
        assertThat(ours.size() - wrong.size())
                .describedAs(() ->
                        wrong.stream()
                                .map(DateSpecCase::toString)
                                .collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(RIGHT);
    }
}
