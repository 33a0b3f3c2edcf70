package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.report.summary.Change;
import java.math.BigDecimal;
import java.util.Optional;

/// A computed change in words, no more exact than the change itself.
///
/// | change | Chinese | English |
/// | --- | --- | --- |
/// | exactly −13.7 % | 下降13.7% | 13.7% less |
/// | about 37.3 % | 增长约37.3% | about 37.3% more |
/// | between 44 % and 60 % | 增长44%—60% | 44% to 60% more |
/// | more than 23 % | 增长23%以上 | at least 23% more |
/// | between 33000 and 44000 | 增加3.3万—4.4万小时 | 33,000 to 44,000 hours more |
/// | exactly 0 | 持平 | unchanged |
/// | exactly 1.1 points | 提高1.1个百分点 | 1.1 percentage points more |
/// | exactly −2 places | 前进2位 | 2 places further up |
/// | unclear | | |
public final class ChangeWords {

    private ChangeWords() {}

    /// The words after 比上年; empty where the direction is unclear.
    public static Optional<String> zh(Change change, String unit) {
        return size(change, Language.ZH, unit)
                .map(size ->
                        switch (direction(change)) {
                            case 0 -> "持平";
                            case 1 -> rises(change) + size;
                            default -> falls(change) + size;
                        });
    }

    /// The words before “than in the previous year”; empty where the direction is unclear.
    public static Optional<String> en(Change change, String unit) {
        return size(change, Language.EN, unit)
                .map(size ->
                        switch (direction(change)) {
                            case 0 -> "unchanged";
                            case 1 -> size + (places(change) ? " further down" : " more");
                            default -> size + (places(change) ? " further up" : " less");
                        });
    }

    private static boolean places(Change change) {
        return change.measure() == Change.In.PLACES;
    }

    private static String rises(Change change) {
        return switch (change.measure()) {
            case PERCENT -> "增长";
            case POINTS -> "提高";
            case PLACES -> "后退";
            case INCREMENT -> "增加";
        };
    }

    private static String falls(Change change) {
        return switch (change.measure()) {
            case PERCENT, POINTS -> "下降";
            case PLACES -> "前进";
            case INCREMENT -> "减少";
        };
    }

    private static int direction(Change change) {
        if (change.value() != null) {
            return change.value().signum();
        }
        return change.low() != null && change.low().signum() >= 0 ? 1 : -1;
    }

    private static Optional<String> size(Change change, Language language, String unit) {
        BigDecimal low = change.low() == null ? BigDecimal.ZERO : change.low().abs();
        BigDecimal high = change.high() == null ? BigDecimal.ZERO : change.high().abs();
        BigDecimal value = change.value() == null ? BigDecimal.ZERO : change.value().abs();
        return switch (change.certainty()) {
            case EXACTLY -> Optional.of(with(value, change, language, unit));
            case ABOUT ->
                    Optional.of(language.of("约", "about ") + with(value, change, language, unit));
            case BETWEEN ->
                    Optional.of(between(low.min(high), low.max(high), change, language, unit));
            case MORE_THAN -> Optional.of(least(low, change, language, unit));
            case LESS_THAN -> Optional.of(least(high, change, language, unit));
            case UNCLEAR -> Optional.empty();
        };
    }

    private static String between(
            BigDecimal low, BigDecimal high, Change change, Language language, String unit) {
        String from =
                switch (change.measure()) {
                    case PERCENT -> low.toPlainString() + "%";
                    case INCREMENT ->
                            language == Language.ZH
                                    ? ChineseNumber.of(low)
                                    : EnglishAmount.number(low);
                    case POINTS, PLACES -> low.toPlainString();
                };
        return from + language.of("—", " to ") + with(high, change, language, unit);
    }

    private static String least(BigDecimal size, Change change, Language language, String unit) {
        String words = with(size, change, language, unit);
        return language.of(words + "以上", "at least " + words);
    }

    private static String with(BigDecimal size, Change change, Language language, String unit) {
        String plain = size.toPlainString();
        return switch (change.measure()) {
            case PERCENT -> plain + "%";
            case POINTS -> plain + language.of("个百分点", " percentage points");
            case PLACES ->
                    plain + language.of("位", size.equals(BigDecimal.ONE) ? " place" : " places");
            case INCREMENT ->
                    language == Language.ZH
                            ? ChineseNumber.of(size) + unit
                            : EnglishAmount.of(new Quantity(size, null, unit, "exact", "", "", ""));
        };
    }
}
