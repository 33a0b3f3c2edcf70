package dev.yearbook.ingest.quantity;

import java.util.List;
import java.util.stream.Collectors;

/// Puts readings into the short form that examples are written in: `1000 项 approx`, `3–5 家 range`,
/// `8 位 exact RANK`, `DATE 2021`.
final class Wording {

    private Wording() {}

    /// What the numerals of the text are read as, parted by semicolons.
    static String of(List<Numeric> numerics, String text) {
        return numerics.stream().map(n -> of(n, text)).collect(Collectors.joining("; "));
    }

    static String of(Numeric numeric, String text) {
        return switch (numeric) {
            case Numeric.Skipped skipped -> skipped.reason() + " " + skipped.numeral().of(text);
            case Numeric.Quantity quantity -> of(quantity);
        };
    }

    private static String of(Numeric.Quantity quantity) {
        String value = plain(quantity.value());
        String high = quantity.high().map(h -> "–" + plain(h)).orElse("");
        String shape = quantity.shape() == Numeric.Shape.PLAIN ? "" : " " + quantity.shape();
        return value
                + high
                + " "
                + quantity.unit().base()
                + " "
                + quantity.modifier().name().toLowerCase(java.util.Locale.ROOT)
                + shape;
    }

    private static String plain(java.math.BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
