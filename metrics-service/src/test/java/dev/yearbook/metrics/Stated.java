package dev.yearbook.metrics;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.linking.Identification;
import dev.yearbook.metrics.linking.Identity;
import dev.yearbook.metrics.linking.Statement;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.HeadlineRule;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.NewSeries;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts as the courses of their series, without a database.
public final class Stated {

    private static final Identification IDENTIFICATION = new Identification(Vocabulary.read());
    private static final Assessment ASSESSMENT =
            new Assessment(
                    new HeadlineRule(
                            List.of("latest_vintage", "narrowest", "confidence"), List.of()));

    private Stated() {}

    /// The series of these facts, each fact in the series that its names lead to.
    public static Courses together(List<FactStated> facts) {
        Map<String, Series> series = new LinkedHashMap<>();
        Map<String, List<Recorded>> recorded = new LinkedHashMap<>();
        long seq = 1;
        for (FactStated fact : facts) {
            Identity identity = IDENTIFICATION.of(Statement.of(fact));
            Series of = NewSeries.of(identity.key(), identity, false, fact.recordedAt());
            series.putIfAbsent(of.id(), of);
            recorded.computeIfAbsent(of.id(), id -> new ArrayList<>())
                    .add(new Recorded(seq++, of.id(), fact, 1, List.of(), fact.recordedAt(), null));
        }
        return new Courses(
                series.values().stream()
                        .map(s ->
                                Course.of(s, recorded.getOrDefault(s.id(), List.of()), ASSESSMENT))
                        .toList());
    }
}
