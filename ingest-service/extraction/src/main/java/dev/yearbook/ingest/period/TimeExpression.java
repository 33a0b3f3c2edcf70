package dev.yearbook.ingest.period;

import dev.yearbook.ingest.quantity.Span;
import java.time.LocalDate;

/// An expression of time in a text and the days that it means.
///
/// | written (reporting year 2021) | sense | start | end |
/// | --- | --- | --- | --- |
/// | 全年, 2021年 | `DURING` | 2021-01-01 | 2021-12-31 |
/// | 1—11月 | `DURING` | 2021-01-01 | 2021-11-30 |
/// | 截至9月底, 年末 | `AS_OF` | 2021-01-01 | 2021-09-30 |
/// | 2020年12月以来 | `SINCE` | 2020-12-01 | 2021-12-31 |
/// | 五年来, “十四五”期间 | `SPAN` | 2017-01-01 | 2021-12-31 |
/// | 到2025年, 未来5年 | `BY` | 2022-01-01 | 2026-12-31 |
/// | 目前 | `NOW` | 2021-01-01 | 2021-12-31 |
///
/// @param start the first day; of a date, the first day of its year
/// @param end the last day, or the date
/// @param rule the rule that read it
public record TimeExpression(Span span, Sense sense, LocalDate start, LocalDate end, String rule) {

    /// What an expression of time says of the figure beside it.
    public enum Sense {
        /// During a period within one year.
        DURING,
        /// The state at a date, or the sum up to it.
        AS_OF,
        /// From a date on.
        SINCE,
        /// Over several years.
        SPAN,
        /// By a date in the future.
        BY,
        /// At present.
        NOW
    }
}
