package dev.yearbook.metrics;

import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Facts for tests: a plain one, and the same with something else about it.
public final class Facts {

    /// A moment after which all facts of tests are recorded.
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Facts() {}

    /// 海州市 had 45 高新技术企业 at the end of 2021, says the report of 2022.
    public static FactStated fact(String id) {
        return new FactStated(
                id,
                source("d1", "海州市科学技术局", LocalDate.of(2022, 3, 1)),
                "1",
                new Evidence(10, 12, "全市有高新技术企业45家。", List.of("概况"), null),
                count("45"),
                "level",
                "海州市",
                "高新技术企业",
                List.of(),
                "",
                List.of(),
                new ReferencePeriod("stock", null, LocalDate.of(2021, 12, 31)),
                "observed",
                "statistic",
                0.9,
                "test",
                NOON);
    }

    public static Source source(String document, String publisher, LocalDate publishedOn) {
        return new Source(
                document,
                document + ".txt",
                1,
                "0".repeat(64),
                "年度报告",
                publisher,
                "海州市",
                2021,
                publishedOn,
                false,
                NOON,
                List.of());
    }

    public static Quantity count(String number) {
        return new Quantity(new BigDecimal(number), null, "家", "exact", number, "家", "");
    }

    public static Quantity amount(String value, String unit, String written) {
        return new Quantity(new BigDecimal(value), null, unit, "exact", written, unit, "");
    }

    public static ReferencePeriod year(int year) {
        return new ReferencePeriod("flow", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The same of another quantity.
    public static FactStated with(FactStated f, Quantity quantity) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                quantity,
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }

    /// The same in another document.
    public static FactStated in(FactStated f, Source source) {
        return new FactStated(
                f.id(),
                source,
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }

    /// The same for another time.
    public static FactStated during(FactStated f, ReferencePeriod period) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                period,
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }

    /// The same of another kind, indicator and whole.
    public static FactStated of(FactStated f, String kind, String indicator, String whole) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                kind,
                f.subject(),
                indicator,
                f.qualifiers(),
                whole,
                f.comparability(),
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }

    /// The same as read by other rules at another time.
    public static FactStated reread(FactStated f, String readerVersion, Instant recordedAt) {
        return new FactStated(
                f.id(),
                f.source(),
                readerVersion,
                f.evidence(),
                f.quantity(),
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                recordedAt);
    }

    /// The same for some only.
    public static FactStated onlyFor(FactStated f, String group) {
        Source s = f.source();
        return in(
                f,
                new Source(
                        s.document(),
                        s.name(),
                        s.version(),
                        s.digest(),
                        s.title(),
                        s.publisher(),
                        s.place(),
                        s.reportingYear(),
                        s.publishedOn(),
                        s.publishedOnEstimated(),
                        s.receivedAt(),
                        List.of(group)));
    }

    /// The same of another subject, read by another rule.
    public static FactStated about(FactStated f, String subject, String rule) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                f.kind(),
                subject,
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                rule,
                f.recordedAt());
    }

    /// The same on another footing, such as constant prices.
    public static FactStated on(FactStated f, List<String> comparability) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                comparability,
                f.period(),
                f.status(),
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }

    /// The same as a target.
    public static FactStated target(FactStated f) {
        return new FactStated(
                f.id(),
                f.source(),
                f.readerVersion(),
                f.evidence(),
                f.quantity(),
                f.kind(),
                f.subject(),
                f.indicator(),
                f.qualifiers(),
                f.whole(),
                f.comparability(),
                f.period(),
                "target",
                f.factClass(),
                f.confidence(),
                f.rule(),
                f.recordedAt());
    }
}
