package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads every numeral of a text: as a quantity with unit and modifier, or as skipped with a
/// reason.
///
/// | text | read as |
/// | --- | --- |
/// | 近8000篇 | 8000 篇, approx |
/// | 1.4万亿元 | 1400000000000 元 |
/// | 3—5家 | 3 to 5 家 |
/// | 2021年 | skipped: date |
///
/// Immutable and safe to share between threads; time is linear in the length of the text.
public final class QuantityReader {

    private static final QuantityReader STANDARD = new QuantityReader(Rules.ALL);

    private static final boolean[] CANDIDATES = candidates();

    private final Rule[] rules;

    private QuantityReader(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
    }

    /// The reader with the rules and lexicons that come with it.
    public static QuantityReader standard() {
        return STANDARD;
    }

    /// Reads the numerals of a running text, in its order; they do not overlap.
    public List<Numeric> read(String text) {
        return read(text, false);
    }

    private List<Numeric> read(String text, boolean cell) {
        var script = new Script(text);
        List<Numeric> numerics = new ArrayList<>();
        int i = 0;
        while (i < script.length()) {
            if (!begins(script, i)) {
                i++;
                continue;
            }
            Numeric numeric = read(script, i, cell);
            numerics.add(numeric);
            i = Math.max(i + 1, end(numeric));
        }
        return List.copyOf(numerics);
    }

    /// Reads the numerals of a table cell. A number without unit of its own takes that of the
    /// header, with its multiplier. Under a header with a unit four digits are no year; under
    /// [Unit#NONE] a cell is read like running text, where `2018` is a year and `12` alone a label.
    public List<Numeric> readCell(String text, Unit headerUnit) {
        List<Numeric> cells = new ArrayList<>();
        for (Numeric numeric : read(text, !headerUnit.equals(Unit.NONE))) {
            cells.add(
                    numeric instanceof Numeric.Quantity quantity
                                    && quantity.unit().equals(Unit.NONE)
                            ? headed(quantity, headerUnit)
                            : numeric);
        }
        return List.copyOf(cells);
    }

    /// The unit that a table header, a caption or a remark above a table names: `（亿元）`, `单位：%`,
    /// `投入强度（%）`, `万元`.
    public Optional<Unit> headerUnit(String header) {
        return HeaderUnits.of(header);
    }

    private static Numeric headed(Numeric.Quantity cell, Unit unit) {
        BigDecimal factor = unit.factor();
        return new Numeric.Quantity(
                cell.numeral(),
                cell.unitSpan(),
                cell.modifierSpan(),
                cell.value().multiply(factor),
                cell.high().map(factor::multiply),
                unit,
                cell.modifier(),
                cell.shape(),
                cell.rule());
    }

    /// Whether a numeral begins at `i`. Nearly all characters begin none: a table tells so at once.
    private static boolean begins(Script text, int i) {
        return CANDIDATES[text.at(i)] && (text.digit(i) || ChineseNumerals.begins(text, i));
    }

    private static boolean[] candidates() {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            table[c] = c >= '0' && c <= '9' || ChineseNumerals.begins(c) || c == '半';
        }
        return table;
    }

    private Numeric read(Script text, int i, boolean cell) {
        Numeral numeral = Numerals.read(text, i);
        Units.Match unit = Units.standard().match(text, numeral.tail());
        var site = new Site(text, numeral, unit, cell);
        for (Rule rule : rules) {
            Optional<Numeric> numeric = rule.reader().read(site.under(rule.name()));
            if (numeric.isPresent()) {
                return numeric.get();
            }
        }
        throw new IllegalStateException("No rule reads the numeral at " + i);
    }

    private static int end(Numeric numeric) {
        return switch (numeric) {
            case Numeric.Quantity quantity ->
                    Math.max(quantity.numeral().end(), quantity.unitSpan().end());
            case Numeric.Skipped skipped -> skipped.numeral().end();
        };
    }
}
