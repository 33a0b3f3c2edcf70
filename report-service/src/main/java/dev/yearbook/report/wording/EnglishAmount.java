package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// A quantity in English words. Money and whole numbers from a million on are given in millions,
/// billions or trillions without loss of digits.
///
/// | value, unit, modifier | words |
/// | --- | --- |
/// | 107 篇 | 107 papers |
/// | 8000 篇, 近 | nearly 8,000 papers |
/// | 136500000000 元 | 136.5 billion yuan |
/// | 70 %, 以上 | at least 70% |
/// | 6000 小时, 余 | more than 6,000 hours |
/// | 75000000 to 80000000 元 | 75 million to 80 million yuan |
final class EnglishAmount {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String[] NAMES = {" million", " billion", " trillion"};

    private static final Map<String, String> MODIFIERS =
            Map.ofEntries(
                    Map.entry("近", "nearly "),
                    Map.entry("将近", "nearly "),
                    Map.entry("接近", "nearly "),
                    Map.entry("以上", "at least "),
                    Map.entry("至少", "at least "),
                    Map.entry("不少于", "at least "),
                    Map.entry("不低于", "at least "),
                    Map.entry("以内", "at most "),
                    Map.entry("以下", "at most "),
                    Map.entry("至多", "at most "),
                    Map.entry("不超过", "at most "));

    private EnglishAmount() {}

    /// The words for a quantity; a falling one without its sign, because the verb says it.
    static String of(Quantity quantity) {
        BigDecimal high = quantity.valueHigh();
        String number =
                high == null
                        ? number(quantity.value().abs())
                        : number(quantity.value().abs()) + " to " + number(high.abs());
        boolean one = quantity.value().abs().compareTo(BigDecimal.ONE) == 0 && high == null;
        return modifier(quantity) + number + unit(quantity.unit(), one);
    }

    private static String unit(String unit, boolean one) {
        String word = Lexicon.UNITS.get(unit, one ? 0 : 1, unit);
        return switch (word) {
            case "", "-" -> "";
            case "%", "‰" -> word;
            default -> " " + word;
        };
    }

    private static String modifier(Quantity quantity) {
        String fallback =
                switch (quantity.modifier()) {
                    case "approx" -> "about ";
                    case "at_least" -> "more than ";
                    case "at_most" -> "less than ";
                    default -> "";
                };
        return MODIFIERS.getOrDefault(quantity.modifierText().strip(), fallback);
    }

    /// The number with thousands separated, or in millions and more.
    static String number(BigDecimal number) {
        if (number.compareTo(MILLION) < 0) {
            return grouped(number);
        }
        BigDecimal scaled = number.divide(MILLION);
        int name = 0;
        while (name < NAMES.length - 1 && scaled.compareTo(THOUSAND) >= 0) {
            scaled = scaled.divide(THOUSAND);
            name++;
        }
        return grouped(scaled) + NAMES[name];
    }

    private static String grouped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String whole = "%,d".formatted(plain.setScale(0, RoundingMode.DOWN).toBigIntegerExact());
        String digits = plain.toPlainString();
        int point = digits.indexOf('.');
        return point < 0 ? whole : whole + digits.substring(point);
    }
}
