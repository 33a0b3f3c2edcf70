package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.linking.SeriesKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The series that are looked at together.
public final class Courses {

    private final List<Course> all;
    private final Map<String, Course> byKey;

    /// Series over time.
    public Courses(Collection<Course> all) {
        this.all = List.copyOf(all);
        this.byKey =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        c -> c.series().key().text(),
                                        Function.identity(),
                                        (a, b) -> a));
    }

    /// All of them.
    public List<Course> all() {
        return all;
    }

    /// The series with this key.
    public Optional<Course> of(SeriesKey key) {
        return Optional.ofNullable(byKey.get(key.text()));
    }

    /// The stated growth of the same thing against the year before.
    public Optional<Course> growth(SeriesKey level) {
        return of(
                new SeriesKey(
                        level.subject(),
                        level.indicator(),
                        level.qualifiers(),
                        "growth",
                        "",
                        level.basis(),
                        level.status(),
                        "percent"));
    }

    /// The levels of the same thing, whatever their unit.
    public List<Course> levels(SeriesKey of) {
        return levels(of, of.subject(), of.indicator(), of.qualifiers());
    }

    /// The levels of the same indicator of all subjects, whatever their basis and unit.
    public List<Course> values(SeriesKey like) {
        return all.stream()
                .filter(c -> c.series().key().kind().equals("level"))
                .filter(c -> c.series().key().indicator().equals(like.indicator()))
                .filter(c -> c.series().key().qualifiers().equals(like.qualifiers()))
                .filter(c -> c.series().key().status().equals(like.status()))
                .toList();
    }

    /// The levels of another indicator or subject, on the same basis.
    public List<Course> levels(
            SeriesKey like, String subject, String indicator, List<String> qualifiers) {
        return all.stream()
                .filter(c -> c.series().key().kind().equals("level"))
                .filter(c -> c.series().key().subject().equals(subject))
                .filter(c -> c.series().key().indicator().equals(indicator))
                .filter(c -> c.series().key().qualifiers().equals(qualifiers))
                .filter(c -> c.series().key().basis().equals(like.basis()))
                .filter(c -> c.series().key().status().equals(like.status()))
                .toList();
    }
}
