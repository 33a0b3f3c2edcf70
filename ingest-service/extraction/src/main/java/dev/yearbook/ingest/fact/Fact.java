package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One figure that a document states, complete.
///
/// @param start code points of the source before the numeral
/// @param end code points of the source up to the numeral's end
/// @param numberText the numeral with its multiplier as written
/// @param unitText the unit as written, or the empty string
/// @param modifierText the words of the modifier as written, or the empty string
/// @param value the number in the base unit; falls are negative; of a range, the lower number
/// @param valueHigh the upper number of a range
/// @param unit the base unit
/// @param modifier how exactly the number is meant
/// @param kind level, growth, change, share, rank or multiple
/// @param subject who or what is measured
/// @param indicator what is counted or measured
/// @param qualifiers further restrictions that belong to the identity
/// @param whole the whole of a share, the base of a growth, the field of a rank, or the empty
///   string
/// @param comparability what a growth or price rests on where it is not nominal: 可比价格, 同口径, 年均
/// @param basis flow, stock or cumulative
/// @param periodStart the first day of a flow
/// @param periodEnd the last day of a flow; the date of a stock or of a cumulative figure
/// @param status observed or target
/// @param factClass statistic or spec
/// @param quote the sentence or table row that the figure stands in, as readable text
/// @param path the headings above it, outermost first
/// @param page the page, of documents that have pages
/// @param confidence the probability that the whole fact is right, between 0 and 1
/// @param rule the rules that made it, for `explain`
public record Fact(
        int start,
        int end,
        String numberText,
        String unitText,
        String modifierText,
        BigDecimal value,
        Optional<BigDecimal> valueHigh,
        String unit,
        Modifier modifier,
        Kind kind,
        String subject,
        String indicator,
        List<String> qualifiers,
        String whole,
        List<String> comparability,
        Basis basis,
        Optional<LocalDate> periodStart,
        LocalDate periodEnd,
        Status status,
        FactClass factClass,
        String quote,
        List<String> path,
        OptionalInt page,
        double confidence,
        String rule) {

    public Fact {
        qualifiers = List.copyOf(qualifiers);
        comparability = List.copyOf(comparability);
        path = List.copyOf(path);
    }

    /// What sort of figure it is.
    public enum Kind {
        LEVEL,
        GROWTH,
        CHANGE,
        SHARE,
        RANK,
        MULTIPLE
    }

    /// Whether a figure happened during a period, holds at a date, or has added up until a date.
    public enum Basis {
        FLOW,
        STOCK,
        CUMULATIVE
    }

    /// Whether a figure was observed or is aimed at.
    public enum Status {
        OBSERVED,
        TARGET
    }

    /// Whether a figure could stand in a yearbook, or is a technical parameter.
    public enum FactClass {
        STATISTIC,
        SPEC
    }
}
