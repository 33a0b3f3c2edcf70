package dev.yearbook.report;

import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.Meaning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes observations as the metrics service would tell them, of documents that do not exist.
public record Reported(
        SeriesIdentity series,
        String number,
        String value,
        @Nullable String valueHigh,
        String unitText,
        String modifier,
        String modifierText,
        ReferencePeriod period,
        String whole,
        List<String> comparability,
        String quote,
        String factClass,
        String verdict) {

    public static final Instant RECORDED = Instant.parse("2024-03-01T08:00:00Z");

    /// A level of a flow over the whole of a year.
    public static Reported flow(
            String subject, String indicator, int year, String number, String value, String unit) {
        return level(subject, indicator, "flow", unit).number(number, value, unit).during(year);
    }

    /// A level at the end of a year.
    public static Reported stock(
            String subject, String indicator, int year, String number, String value, String unit) {
        return level(subject, indicator, "stock", unit)
                .number(number, value, unit)
                .at(year + "-12-31");
    }

    /// A sum since the start until the end of a year.
    public static Reported cumulative(
            String subject, String indicator, int year, String number, String value, String unit) {
        return level(subject, indicator, "cumulative", unit)
                .number(number, value, unit)
                .at(year + "-12-31");
    }

    /// A figure of another kind over the whole of a year.
    public static Reported of(
            String kind,
            String subject,
            String indicator,
            int year,
            String number,
            String value,
            String unit) {
        return level(subject, indicator, "flow", unit)
                .kind(kind)
                .number(number, value, unit)
                .during(year);
    }

    private static Reported level(String subject, String indicator, String basis, String unit) {
        SeriesIdentity identity =
                identity(
                        subject,
                        indicator,
                        List.of(),
                        "level",
                        "",
                        basis,
                        "observed",
                        unit,
                        "papers");
        return new Reported(
                identity,
                "0",
                "0",
                null,
                unit,
                "exact",
                "",
                new ReferencePeriod(basis, null, LocalDate.EPOCH),
                "",
                List.of(),
                "",
                "statistic",
                "only");
    }

    private static SeriesIdentity identity(
            String subject,
            String indicator,
            List<String> qualifiers,
            String kind,
            String whole,
            String basis,
            String status,
            String unit,
            String theme) {
        String key =
                String.join(
                        "|", subject, indicator, "" + qualifiers, kind, whole, basis, status, unit);
        return new SeriesIdentity(
                UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString(),
                subject,
                null,
                "甲市",
                indicator,
                null,
                qualifiers,
                kind,
                whole,
                basis,
                status,
                unit,
                unit,
                theme);
    }

    private Reported as(SeriesIdentity s) {
        return new Reported(
                s,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    private Reported number(String number, String value, String unitText) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    private Reported over(ReferencePeriod period) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    private Reported during(int year) {
        return during(year + "-01-01", year + "-12-31");
    }

    public Reported during(String start, String end) {
        return over(
                new ReferencePeriod(series.basis(), LocalDate.parse(start), LocalDate.parse(end)));
    }

    public Reported at(String end) {
        return over(new ReferencePeriod(series.basis(), null, LocalDate.parse(end)));
    }

    private Reported kind(String kind) {
        return as(
                identity(
                        series.subject(),
                        series.indicator(),
                        series.qualifiers(),
                        kind,
                        series.whole(),
                        series.basis(),
                        series.status(),
                        series.unit(),
                        series.theme()));
    }

    public Reported theme(String theme) {
        return as(
                identity(
                        series.subject(),
                        series.indicator(),
                        series.qualifiers(),
                        series.kind(),
                        series.whole(),
                        series.basis(),
                        series.status(),
                        series.unit(),
                        theme));
    }

    public Reported qualified(String... qualifiers) {
        return as(
                identity(
                        series.subject(),
                        series.indicator(),
                        List.of(qualifiers),
                        series.kind(),
                        series.whole(),
                        series.basis(),
                        series.status(),
                        series.unit(),
                        series.theme()));
    }

    public Reported target() {
        return as(
                identity(
                        series.subject(),
                        series.indicator(),
                        series.qualifiers(),
                        series.kind(),
                        series.whole(),
                        series.basis(),
                        "target",
                        series.unit(),
                        series.theme()));
    }

    public Reported whole(String whole) {
        SeriesIdentity s =
                identity(
                        series.subject(),
                        series.indicator(),
                        series.qualifiers(),
                        series.kind(),
                        whole,
                        series.basis(),
                        series.status(),
                        series.unit(),
                        series.theme());
        return new Reported(
                s,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    public Reported meant(String modifier, String modifierText) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    public Reported upTo(String high) {
        return new Reported(
                series,
                number,
                value,
                high,
                unitText,
                "range",
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    public Reported written(String unitText) {
        return number(number, value, unitText);
    }

    public Reported comparable(String comparability) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                List.of(comparability),
                quote,
                factClass,
                verdict);
    }

    public Reported saying(String quote) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    public Reported spec() {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                "spec",
                verdict);
    }

    public Reported judged(String verdict) {
        return new Reported(
                series,
                number,
                value,
                valueHigh,
                unitText,
                modifier,
                modifierText,
                period,
                whole,
                comparability,
                quote,
                factClass,
                verdict);
    }

    /// The headline observation, as a report on the year of its period states it.
    public Observation observation() {
        return in(source(period.end().getYear()));
    }

    /// The headline observation, as this document states it.
    public Observation in(Source source) {
        return observation(source, null, true);
    }

    /// An observation that is not shown as headline.
    public Observation besides(Source source) {
        return observation(source, null, false);
    }

    /// The same as derived from others.
    public Observation derived(String how) {
        return observation(null, how, true);
    }

    private Observation observation(
            @Nullable Source source, @Nullable String derivation, boolean headline) {
        Quantity quantity =
                new Quantity(
                        new BigDecimal(value),
                        valueHigh == null ? null : new BigDecimal(valueHigh),
                        series.unit(),
                        modifier,
                        derivation == null ? number : "",
                        derivation == null ? unitText : "",
                        modifierText);
        Meaning meaning =
                Meaning.of(
                        new dev.yearbook.metrics.interval.Figure(
                                quantity.value(),
                                quantity.valueHigh(),
                                quantity.unit(),
                                modifier,
                                quantity.numberText(),
                                modifierText,
                                series.kind().equals("share")));
        String document = source == null ? "derived" : source.document();
        String sentence =
                quote.isEmpty() ? series.subject() + series.indicator() + number + unitText : quote;
        return new Observation(
                UUID.nameUUIDFromBytes(
                                (document + series.id() + period)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString(),
                series.id(),
                series.kind(),
                period,
                quantity,
                bounds(meaning.core()),
                bounds(meaning.outer()),
                comparability,
                source,
                source == null ? null : new Evidence(10, 13, sentence, List.of("概况"), null),
                series.subject(),
                series.indicator(),
                whole,
                0.9,
                "rule",
                factClass,
                derivation,
                List.of(),
                headline,
                headline ? "only" : "not_chosen",
                verdict,
                RECORDED);
    }

    private static Bounds bounds(Interval interval) {
        return new Bounds(
                interval.low(), interval.lowIncluded(), interval.high(), interval.highIncluded());
    }

    /// The report of 甲市 on a year, published in March of the next.
    public static Source source(int year) {
        return source("doc-" + year, "甲市科技报告" + year, year);
    }

    /// Another document on a year.
    public static Source source(String id, String title, int year) {
        return new Source(
                id,
                id + ".txt",
                1,
                "0".repeat(64),
                title,
                "甲市统计局",
                "甲市",
                year,
                LocalDate.of(year + 1, 3, 1),
                false,
                RECORDED,
                List.of());
    }
}
