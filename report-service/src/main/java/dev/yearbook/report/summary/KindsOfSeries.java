package dev.yearbook.report.summary;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.knowledge.Knowledge.KnownSeries;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Takes apart the kinds of figures in one series: amounts of change stand in the series of the
/// level that changed, and must not be shown as levels.
final class KindsOfSeries {

    private KindsOfSeries() {}

    static List<KnownSeries> apart(KnownSeries series) {
        Map<String, List<Observation>> byKind =
                series.observations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Observation::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind ->
                        new KnownSeries(
                                of(series.identity(), kind.getKey(), kind.getValue()),
                                kind.getValue(),
                                series.breaks(),
                                series.revised()))
                .toList();
    }

    private static SeriesIdentity of(
            SeriesIdentity series, String kind, List<Observation> observations) {
        if (kind.equals(series.kind())) {
            return series;
        }
        return new SeriesIdentity(
                series.id(),
                series.subject(),
                series.subjectEn(),
                series.place(),
                series.indicator(),
                series.indicatorEn(),
                series.qualifiers(),
                kind,
                series.whole(),
                series.basis(),
                series.status(),
                observations.getFirst().quantity().unit(),
                series.unitClass(),
                series.theme());
    }
}
