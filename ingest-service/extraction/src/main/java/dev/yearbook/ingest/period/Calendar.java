package dev.yearbook.ingest.period;

import java.time.LocalDate;
import java.util.Optional;

/// The dates that expressions of time are read against.
///
/// @param reportingYear the year that the document reports on
/// @param today the day that 今天, 目前 and 今年 speak of: the date of the document or of the heading
///   above, where it is known
/// @param told the year that the text has named last, where 全年 and 12月 that follow may mean it
public record Calendar(int reportingYear, Optional<LocalDate> today, Optional<Integer> told) {

    /// In these months a document that speaks of its own day looks back at the year before: the
    /// figures of a year come out in the first quarter of the next.
    private static final int LAST_MONTH_OF_LOOKING_BACK = 3;

    /// A calendar for a text that has named no year yet.
    public Calendar(int reportingYear, Optional<LocalDate> today) {
        this(reportingYear, today, Optional.empty());
    }

    /// The year that 今年 means: that of the document's date, else the reporting year.
    public int thisYear() {
        return today.map(LocalDate::getYear).orElse(reportingYear);
    }

    /// The day that 目前 means: the document's date if it lies in the reporting year, else that
    /// year's last day.
    public LocalDate now() {
        LocalDate yearEnd = LocalDate.of(reportingYear, 12, 31);
        return today.filter(day -> day.getYear() == reportingYear).orElse(yearEnd);
    }

    /// The day that a period beginning in `year` and going on has reached: the document's date in
    /// its own year, else [#now()].
    LocalDate reached(int year) {
        return today.filter(day -> day.getYear() == year).orElseGet(this::now);
    }

    /// The same dates as seen on `day`, as below a dated heading.
    public Calendar on(LocalDate day) {
        return new Calendar(day.getYear(), Optional.of(day));
    }

    /// Whether the text speaks of the year in which it was published, as news do.
    boolean current() {
        return today.filter(day -> day.getYear() == reportingYear).isPresent();
    }

    /// The year of a part of the year that ends with `month` and that the text leaves without a
    /// year: the year that it named before; of a month that is still to come in January to March,
    /// the year before (全年 and 12月 in the news of January); else the reporting year.
    int yearOf(int month) {
        return told.orElseGet(() -> past(month) ? reportingYear - 1 : reportingYear);
    }

    /// The last year that is over or reported on, whatever the text has named.
    int lastYear() {
        return past(12) ? reportingYear - 1 : reportingYear;
    }

    private boolean past(int month) {
        return current()
                && today.filter(day ->
                                day.getMonthValue() <= LAST_MONTH_OF_LOOKING_BACK
                                        && month > day.getMonthValue())
                        .isPresent();
    }

    /// The calendar for a text behind 预计 or 力争: the parts of the year are those to come.
    Calendar ahead() {
        return new Calendar(reportingYear, today, Optional.of(reportingYear));
    }

    /// The calendar after the text has named `year`, if that is this year or the last and the text
    /// speaks of its own day.
    Calendar telling(int year) {
        boolean near = year == reportingYear || year == reportingYear - 1;
        return current() && near ? new Calendar(reportingYear, today, Optional.of(year)) : this;
    }
}
