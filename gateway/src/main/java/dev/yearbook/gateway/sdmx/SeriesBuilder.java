package dev.yearbook.gateway.sdmx;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Turns the observations of one series into SDMX series, one for each frequency.
final class SeriesBuilder {

    private final Catalogue catalogue;
    private final Language language;

    SeriesBuilder(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /// The SDMX series of `identity`'s observations.
    List<DataSeries> build(SeriesIdentity identity, List<Observation> observations) {
        Map<String, List<DataPoint>> byFrequency = new LinkedHashMap<>();
        for (Observation observation : observations) {
            TimePeriod period =
                    TimePeriod.of(
                            Optional.ofNullable(observation.period().start()),
                            observation.period().end());
            byFrequency
                    .computeIfAbsent(period.frequency(), frequency -> new ArrayList<>())
                    .add(point(period, observation));
        }
        Map<String, String> attributes =
                Map.of(
                        "SERIES_ID", identity.id(),
                        "TITLE", Catalogue.title(identity).in(language));
        List<DataSeries> series = new ArrayList<>();
        byFrequency.forEach((frequency, points) -> {
            points.sort(Comparator.comparing(DataPoint::period));
            series.add(new DataSeries(catalogue.key(identity, frequency), attributes, points));
        });
        return series;
    }

    private static DataPoint point(TimePeriod period, Observation observation) {
        Quantity quantity = observation.quantity();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("OBS_STATUS", status(observation));
        attributes.put("MODIFIER", quantity.modifier().toUpperCase(Locale.ROOT));
        attributes.put("VERDICT", observation.verdict().toUpperCase(Locale.ROOT));
        if (quantity.valueHigh() != null) {
            attributes.put("OBS_VALUE_HIGH", quantity.valueHigh().toPlainString());
        }
        if (!observation.comparability().isEmpty()) {
            attributes.put("OBS_COM", String.join("、", observation.comparability()));
        }
        Source source = observation.source();
        if (source != null) {
            attributes.put("SOURCE", citation(source));
            attributes.put("PUBLISHED", source.publishedOn().toString());
        }
        if (observation.evidence() != null) {
            attributes.put("EVIDENCE", observation.evidence().quote());
        }
        return new DataPoint(period.text(), quantity.value(), attributes, observation.recordedAt());
    }

    /// R of a revised observation, E of one that is derived or only about right, else A.
    private static String status(Observation observation) {
        if (observation.verdict().equals("revised")) {
            return "R";
        }
        boolean estimated =
                observation.derivation() != null
                        || !observation.quantity().modifier().equals("exact");
        return estimated ? "E" : "A";
    }

    private static String citation(Source source) {
        String title = source.title() == null ? source.name() : source.title();
        return source.publisher() == null ? title : source.publisher() + "：" + title;
    }
}
