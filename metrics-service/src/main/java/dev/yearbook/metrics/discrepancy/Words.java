package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.observation.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Figures, periods and sources in words.
final class Words {

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    private static final Pattern MULTIPLIER = Pattern.compile("万亿|亿|万");

    private Words() {}

    /// As written: 超5万人次.
    static String figure(Recorded observation) {
        var quantity = observation.fact().quantity();
        String number = quantity.numberText() + quantity.unitText();
        boolean after = quantity.modifierText().matches("余|多|以上|以下|以内|左右|上下");
        return after ? number + quantity.modifierText() : quantity.modifierText() + number;
    }

    /// `2021-01-01—2021-11-30`, or the date.
    static String period(ReferencePeriod period) {
        LocalDate start = period.start();
        return start == null ? period.end().toString() : start + "—" + period.end();
    }

    /// The name of the document and when it was published.
    static String source(Recorded observation) {
        var source = observation.fact().source();
        String title = Optional.ofNullable(source.title()).orElse(source.name());
        return "《" + title + "》（" + source.publishedOn() + "）";
    }

    /// The same in English.
    static String sourceEn(Recorded observation) {
        var source = observation.fact().source();
        String title = Optional.ofNullable(source.title()).orElse(source.name());
        return "“" + title + "” (" + source.publishedOn() + ")";
    }

    /// Subject and indicator as stated.
    static String name(Recorded observation) {
        FactStated fact = observation.fact();
        return fact.subject() + " " + fact.indicator();
    }

    /// The middle of an interval, to four digits.
    static String about(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low == null || high == null) return interval.toString();
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        return middle.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /// The middle of an interval, to so many digits, with the multiplier and unit in which another
    /// figure is written: 27958.3亿元.
    static String like(Interval interval, Recorded written, int digits) {
        var quantity = written.fact().quantity();
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low == null || high == null) return interval + quantity.unit();
        Matcher multiplier = MULTIPLIER.matcher(quantity.numberText() + quantity.unitText());
        String scale = multiplier.find() ? multiplier.group() : "";
        BigDecimal middle =
                low.add(high)
                        .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64)
                        .movePointLeft(
                                switch (scale) {
                                    case "万亿" -> 12;
                                    case "亿" -> 8;
                                    case "万" -> 4;
                                    default -> 0;
                                });
        MathContext shown = new MathContext(digits, RoundingMode.HALF_UP);
        return middle.round(shown).stripTrailingZeros().toPlainString() + scale + quantity.unit();
    }
}
