package dev.yearbook.metrics.derivation;

import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Computes what follows from the shown observations of series.
///
/// | method | from | gives |
/// | --- | --- | --- |
/// | `growth_from_levels` | levels of a period and of the same a year before | the growth |
/// | `level_from_growth` | a level and its stated nominal growth | the level a year before |
/// | `total_from_share` | a part and its share | the whole |
/// | `flow_from_cumulative` | totals since the start, a year apart | the flow of the year |
///
/// Each only where no document states the figure; from observed figures alone, never from targets
/// or from other derived ones.
public final class Derivations {

    private static final Comparator<Derived> IN_TIME =
            Comparator.comparing((Derived d) -> d.period().end()).thenComparing(Derived::id);

    private Derivations() {}

    /// All that follows from these series, in order of time.
    public static List<Derived> of(Courses courses) {
        return courses.all().stream()
                .filter(c -> c.series().key().status().equals("observed"))
                .flatMap(course -> of(course, courses))
                .sorted(IN_TIME)
                .toList();
    }

    private static Stream<Derived> of(Course course, Courses among) {
        return switch (course.series().key().kind()) {
            case "level" ->
                    Stream.of(
                                    Growths.of(course, among),
                                    LevelsBefore.of(course, among),
                                    YearlyFlows.of(course))
                            .flatMap(all -> all);
            case "share" -> Totals.of(course, among);
            default -> Stream.empty();
        };
    }
}
