package dev.yearbook.report.summary;

import dev.yearbook.metrics.events.SeriesIdentity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure of the year with all that is shown beside it.
///
/// @param id the same for the same series and period
/// @param series what it is a figure of
/// @param factClass `statistic`, or `spec` of a technical parameter
/// @param headline the value shown
/// @param others what other documents state for the same series and period
/// @param last the value one year earlier, where it is known
/// @param change the change computed from the two
/// @param companions stated growth, change, share, rank and multiple of the same measure and period
/// @param history the headline values of all periods of the series, oldest first
/// @param marks what a reader must know besides
@Serdeable
public record Figure(
        String id,
        SeriesIdentity series,
        String factClass,
        Statement headline,
        List<Statement> others,
        @Nullable Statement last,
        @Nullable Change change,
        List<Companion> companions,
        List<Point> history,
        List<Mark> marks) {

    public Figure {
        others = others == null ? List.of() : List.copyOf(others);
        companions = companions == null ? List.of() : List.copyOf(companions);
        history = history == null ? List.of() : List.copyOf(history);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /// The year that it belongs to: the one in which its period ends.
    public int year() {
        return headline.period().end().getYear();
    }

    /// The year in which it was stated, as far as its document tells; else its own year.
    public int statedYear() {
        var source = headline.source();
        if (source == null) {
            return year();
        }
        return source.reportingYear() == null
                ? source.publishedOn().getYear()
                : source.reportingYear();
    }

    /// Whether it is a target and not an observation.
    public boolean target() {
        return series.status().equals("target");
    }

    /// The same with other marks.
    Figure with(Collection<Mark> marks) {
        return new Figure(
                id,
                series,
                factClass,
                headline,
                others,
                last,
                change,
                companions,
                history,
                marks.stream().sorted().toList());
    }

    /// A stated figure that is shown beside the level it speaks of.
    ///
    /// @param series its own series
    /// @param statement the figure
    @Serdeable
    public record Companion(SeriesIdentity series, Statement statement) {}
}
