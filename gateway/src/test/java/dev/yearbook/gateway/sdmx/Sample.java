package dev.yearbook.gateway.sdmx;

import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A series of patents over three years, one of them revised, for the tests of the formats.
final class Sample {

    static final SeriesIdentity PATENTS =
            new SeriesIdentity(
                    "s1",
                    "临江市",
                    "Linjiang",
                    "临江市",
                    "发明专利授权量",
                    "Invention patents granted",
                    List.of(),
                    "level",
                    "",
                    "flow",
                    "observed",
                    "件",
                    "count",
                    "patents");

    static final Catalogue CATALOGUE = new Catalogue(List.of(PATENTS));

    private static final Instant RECORDED = Instant.parse("2024-02-01T08:00:00Z");

    private Sample() {}

    static Stream<DataSeries> series() {
        return new SeriesBuilder(CATALOGUE, Language.EN)
                        .build(
                                PATENTS,
                                List.of(
                                        observation(2023, "5210", "only"),
                                        observation(2021, "3970", "revised"),
                                        observation(2022, "4615", "only")))
                        .stream();
    }

    static DataMessage message(Map<String, List<String>> parameters) {
        DataQuery query = new DataQueryParser(CATALOGUE.structure(), parameters).parse("all");
        return new DataMessage(CATALOGUE.structure(), query, RECORDED, Language.EN);
    }

    static Observation observation(int year, String value, String verdict) {
        Bounds exactly = new Bounds(new BigDecimal(value), true, new BigDecimal(value), true);
        return new Observation(
                "f" + year,
                PATENTS.id(),
                PATENTS.kind(),
                new ReferencePeriod("flow", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                new Quantity(new BigDecimal(value), null, "件", "exact", value, "件", ""),
                exactly,
                exactly,
                List.of(),
                new Source(
                        "d" + year,
                        "report-" + year,
                        1,
                        "00",
                        "Report, \"" + year + "\"",
                        "Office",
                        "临江市",
                        year,
                        LocalDate.of(year + 1, 1, 20),
                        false,
                        RECORDED,
                        List.of()),
                new Evidence(0, 4, "全年授权发明专利" + value + "件。", List.of(), null),
                PATENTS.subject(),
                PATENTS.indicator(),
                "",
                0.9,
                "rule",
                "statistic",
                null,
                List.of(),
                true,
                "latest",
                verdict,
                RECORDED);
    }
}
