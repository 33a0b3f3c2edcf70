package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A numeral in its text, as the rules see it.
final class Site {

    private final Script text;
    private final Numeral numeral;
    private final Units.Match unit;
    private final boolean cell;
    private String rule = "";

    Site(Script text, Numeral numeral, Units.Match unit, boolean cell) {
        this.text = text;
        this.numeral = numeral;
        this.unit = unit;
        this.cell = cell;
    }

    Site under(String ruleName) {
        rule = ruleName;
        return this;
    }

    /// The rule that is being asked.
    String rule() {
        return rule;
    }

    /// Whether the text is a cell of a table column with a unit, so that 2018 is no year and a lone
    /// number no page number.
    boolean cell() {
        return cell;
    }

    Script text() {
        return text;
    }

    Numeral numeral() {
        return numeral;
    }

    int start() {
        return numeral.start();
    }

    int end() {
        return numeral.end();
    }

    /// The unit behind the number, and behind the 余 or 多 that may follow it.
    Units.Match unit() {
        return unit;
    }

    Dimension dimension() {
        return unit.unit().dimension();
    }

    /// The numeral is no quantity.
    Optional<Numeric> skip(SkipReason reason) {
        return skip(reason, numeral.end());
    }

    /// The numeral and what follows up to `end` is no quantity.
    Optional<Numeric> skip(SkipReason reason, int end) {
        return Optional.of(new Numeric.Skipped(new Span(numeral.start(), end), reason, rule));
    }

    /// The numeral is no quantity where the condition holds.
    Optional<Numeric> skipIf(boolean condition, SkipReason reason) {
        return condition ? skip(reason) : Optional.empty();
    }

    /// A quantity of the numeral with its unit and the modifiers around.
    Optional<Numeric> quantity() {
        return quantity(Numeric.Shape.PLAIN);
    }

    Optional<Numeric> quantity(Numeric.Shape shape) {
        return quantity(numeral.value(), unit, shape);
    }

    Optional<Numeric> quantity(BigDecimal number, Units.Match of, Numeric.Shape shape) {
        return quantity(new Span(numeral.start(), numeral.end()), number, of, shape);
    }

    /// A quantity whose numeral stands at `span`.
    Optional<Numeric> quantity(Span span, BigDecimal number, Units.Match of, Numeric.Shape shape) {
        Around around = Around.of(text, span, numeral, of);
        return Optional.of(
                new Numeric.Quantity(
                        span,
                        new Span(of.start(), of.end()),
                        around.span(),
                        number.multiply(of.unit().factor()),
                        Optional.empty(),
                        of.unit(),
                        around.modifier(),
                        shape,
                        rule));
    }

    /// A range from the numeral to `high`.
    Optional<Numeric> range(BigDecimal low, BigDecimal high, int end, Units.Match of) {
        Span span = new Span(numeral.start(), end);
        BigDecimal factor = of.unit().factor();
        return Optional.of(
                new Numeric.Quantity(
                        span,
                        new Span(of.start(), of.end()),
                        Optional.empty(),
                        low.multiply(factor),
                        Optional.of(high.multiply(factor)),
                        of.unit(),
                        Modifier.RANGE,
                        Numeric.Shape.PLAIN,
                        rule));
    }
}
