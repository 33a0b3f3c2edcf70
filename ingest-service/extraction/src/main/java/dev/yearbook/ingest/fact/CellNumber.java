package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Modifier;
import dev.yearbook.ingest.quantity.Numeric.Quantity;
import dev.yearbook.ingest.quantity.Numeric.Shape;
import dev.yearbook.ingest.quantity.Span;
import dev.yearbook.ingest.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a cell that is a bare number, in every way that files write one.
///
/// | written | value |
/// | --- | --- |
/// | 1,234.5 | 1234.5 |
/// | 3.739200e+00 | 3.7392 |
/// | 274364624\.0 | 274364624.0 |
/// | −0.05 | -0.05 |
final class CellNumber {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*([-−－+]?\\d{1,18}(?:,\\d{3})*(?:\\\\?\\.\\d{1,12})?(?:[eE][+-]?\\d{1,2})?)\\s*[*#①②③]?\\s*");

    private CellNumber() {}

    /// The number of a cell in the unit of its column, or nothing if the cell holds anything else.
    static Optional<Quantity> of(String cell, Unit unit) {
        Matcher m = NUMBER.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        String plain =
                m.group(1).replace(",", "").replace("\\", "").replace('−', '-').replace('－', '-');
        BigDecimal value = plain(new BigDecimal(plain).multiply(unit.factor()));
        Span span = new Span(m.start(1), m.end(1));
        return Optional.of(
                new Quantity(
                        span,
                        new Span(m.end(1), m.end(1)),
                        Optional.empty(),
                        value,
                        Optional.empty(),
                        unit,
                        Modifier.EXACT,
                        Shape.PLAIN,
                        "number of a cell"));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
