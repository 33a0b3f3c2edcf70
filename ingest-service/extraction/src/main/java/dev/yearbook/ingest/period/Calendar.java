package dev.yearbook.ingest.period;

import java.time.LocalDate;
import java.util.Optional;

/// The dates that expressions of time are read against.
///
/// @param reportingYear the year that the document reports on
/// @param today the day that 今天, 目前 and 今年 speak of: the date of the document or of the heading
///   above, where it is known
public record Calendar(int reportingYear, Optional<LocalDate> today) {

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

    /// The same dates as seen on `day`, as below a dated heading.
    public Calendar on(LocalDate day) {
        return new Calendar(day.getYear(), Optional.of(day));
    }
}
