package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// The meaning of the words around a number, as a table; the first row that fits counts.
///
/// `N` is the number, `u` one unit of its last written digit (see [Precision]). 以上, 以下 and 以内
/// include the number, 超过 and 不满 exclude it (Civil Code of China, article 1259); the width of 约 and
/// 近 is ours. A falling figure is the mirror image of a rising one.
final class ModifierRules {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// A way to say how a number is meant.
    ///
    /// @param modifier the modifier that it belongs to
    /// @param words the words that say so
    /// @param meaning the meaning of a non-negative number and its `u`
    private record Rule(
            String modifier, Pattern words, BiFunction<BigDecimal, BigDecimal, Meaning> meaning) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("at_least", "以上|至少|不少于|不低于|不下|起码|at least", ModifierRules::including),
                    rule("at_least", "[余馀多来几]|odd", ModifierRules::andSome),
                    rule("at_least", "", ModifierRules::exceeding),
                    rule("at_most", "以内|以下|至多|不超过|不高于|不大于|at most|up to", ModifierRules::limited),
                    rule("at_most", "", ModifierRules::justUnder),
                    rule("approx", "近|接近|将近|逼近|nearly|almost", ModifierRules::justUnder),
                    rule("approx", "", ModifierRules::about));

    private ModifierRules() {}

    static Meaning meaning(Figure figure) {
        Meaning meaning =
                figure.value().signum() < 0
                        ? positive(mirrored(figure)).map(Interval::negated)
                        : positive(figure);
        return figure.share() ? meaning.map(ModifierRules::atMostAll) : meaning;
    }

    private static Interval atMostAll(Interval interval) {
        return interval.upTo(HUNDRED).orElse(interval);
    }

    private static Figure mirrored(Figure f) {
        BigDecimal high = f.valueHigh();
        return new Figure(
                f.value().negate(),
                high == null ? null : high.negate(),
                f.unit(),
                f.modifier(),
                f.numberText(),
                f.modifierText(),
                false);
    }

    private static Meaning positive(Figure figure) {
        BigDecimal high = figure.valueHigh();
        if (high != null) {
            return Meaning.of(Interval.closed(figure.value().min(high), figure.value().max(high)));
        }
        Optional<Interval> fraction =
                figure.unit().equals("%")
                        ? Fractions.perCent(figure.numberText())
                        : Optional.empty();
        if (fraction.isPresent() && !isBound(figure)) return fraction(fraction.get(), figure);
        return RULES.stream()
                .filter(rule -> rule.modifier().equals(figure.modifier()))
                .filter(rule -> rule.words().matcher(figure.modifierText()).find())
                .findFirst()
                .map(rule -> rule.meaning().apply(figure.value(), step(figure)))
                .orElseGet(() -> rounded(figure.value(), Precision.unit(figure)));
    }

    private static boolean isBound(Figure figure) {
        return figure.modifier().equals("at_least") || figure.modifier().equals("at_most");
    }

    /// 近1/3 and 约1/3 allow what is near; a reader takes the fraction.
    private static Meaning fraction(Interval interval, Figure figure) {
        if (figure.modifier().equals("exact")) return Meaning.of(interval);
        BigDecimal more = figure.value().multiply(TENTH);
        Interval wider = IntervalArithmetic.sum(interval, Interval.closed(more.negate(), more));
        return new Meaning(interval, wider);
    }

    /// `u`, or with a modifier and a plain integer the unit of its last non-zero digit.
    private static BigDecimal step(Figure figure) {
        BigDecimal unit = Precision.unit(figure);
        return unit.signum() == 0 ? Precision.lastNonZeroUnit(figure.value()) : unit;
    }

    private static Meaning rounded(BigDecimal n, BigDecimal u) {
        BigDecimal half = u.divide(TWO);
        return Meaning.of(Interval.from(n.subtract(half), n.add(half)));
    }

    private static Meaning including(BigDecimal n, BigDecimal u) {
        return Meaning.of(Interval.atLeast(n));
    }

    private static Meaning andSome(BigDecimal n, BigDecimal u) {
        return Meaning.of(Interval.from(n, n.add(Precision.lastNonZeroUnit(n))));
    }

    private static Meaning exceeding(BigDecimal n, BigDecimal u) {
        return new Meaning(Interval.between(n, n.add(Precision.leadingUnit(n))), Interval.above(n));
    }

    private static Meaning limited(BigDecimal n, BigDecimal u) {
        return Meaning.of(Interval.atMost(n));
    }

    private static Meaning justUnder(BigDecimal n, BigDecimal u) {
        BigDecimal low = n.subtract(n.multiply(TENTH));
        return new Meaning(Interval.from(low, n), Interval.below(n));
    }

    private static Meaning about(BigDecimal n, BigDecimal u) {
        BigDecimal wide = u.multiply(BigDecimal.valueOf(5)).max(n.multiply(TENTH));
        return new Meaning(
                Interval.closed(n.subtract(u), n.add(u)),
                Interval.closed(n.subtract(wide), n.add(wide)));
    }

    private static Rule rule(
            String modifier, String words, BiFunction<BigDecimal, BigDecimal, Meaning> meaning) {
        return new Rule(modifier, Pattern.compile(words, Pattern.CASE_INSENSITIVE), meaning);
    }
}
