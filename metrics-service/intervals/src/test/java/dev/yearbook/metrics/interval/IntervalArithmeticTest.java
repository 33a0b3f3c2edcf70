package dev.yearbook.metrics.interval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntervalArithmeticTest {

    @Test
    void growthFromTwoRoundedLevelsIsAnInterval() {
        Interval from = closed("99445000000", "99445000000");
        Interval to = Interval.from(new BigDecimal("136450000000"), new BigDecimal("136550000000"));
        Interval growth = IntervalArithmetic.growth(from, to).orElseThrow();
        assertThat(growth.contains(new BigDecimal("37.25"))).isTrue();
        assertThat(growth.meets(closed("34.5", "35.5"))).isFalse();
    }

    @Test
    void theEarlierLevelFollowsFromLevelAndGrowth() {
        Interval before =
                IntervalArithmetic.levelBefore(closed("1365", "1365"), closed("35", "35"))
                        .orElseThrow();
        assertThat(before.contains(new BigDecimal("1011.1111"))).isFalse();
        assertThat(before.width().orElseThrow()).isLessThan(new BigDecimal("1e-10"));
        assertThat(before.low()).isBetween(new BigDecimal("1011.11"), new BigDecimal("1011.12"));
    }

    @Test
    void nothingIsDividedByWhatMayBeZero() {
        assertThat(IntervalArithmetic.growth(closed("0", "5"), closed("1", "2"))).isEmpty();
        assertThat(IntervalArithmetic.growth(Interval.below(BigDecimal.TEN), closed("1", "2")))
                .isEmpty();
    }

    @RepeatedTest(200)
    void resultsContainWhateverTheirMembersGive(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Interval a = random(random);
        Interval b = random(random);
        BigDecimal x = member(a, random);
        BigDecimal y = member(b, random);
        assertThat(IntervalArithmetic.sum(a, b).contains(x.add(y))).isTrue();
        assertThat(IntervalArithmetic.difference(a, b).contains(x.subtract(y))).isTrue();
        Interval quotient = IntervalArithmetic.quotient(a, b).orElseThrow();
        assertThat(quotient.contains(x.divide(y, java.math.MathContext.DECIMAL64))).isTrue();
    }

    @RepeatedTest(200)
    void verdictsAreSymmetricAndDoNotDependOnTheUnit(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Meaning a = meaning(random);
        Meaning b = meaning(random);
        assertThat(a.outer().contains(a.core())).isTrue();
        assertThat(Verdict.of(a, b)).isEqualTo(Verdict.of(b, a));
        BigDecimal factor = BigDecimal.valueOf(10_000);
        assertThat(
                        Verdict.of(
                                a.map(i -> IntervalArithmetic.scaled(i, factor)),
                                b.map(i -> IntervalArithmetic.scaled(i, factor))))
                .isEqualTo(Verdict.of(a, b));
    }

    @RepeatedTest(100)
    void everyFigureMeansItselfAndIsConsistentWithItself(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Meaning a = meaning(random);
        assertThat(Verdict.of(a, a)).isEqualTo(Verdict.CONSISTENT);
    }

    private static Meaning meaning(Random random) {
        String[] modifiers = {"exact", "approx", "at_least", "at_most"};
        String[] words = {"", "近", "约", "超", "余", "以上", "不足", "以内"};
        int n = 1 + random.nextInt(300);
        return Meaning.of(
                new Figure(
                        BigDecimal.valueOf(n),
                        null,
                        random.nextBoolean() ? "%" : "个",
                        modifiers[random.nextInt(modifiers.length)],
                        Integer.toString(n),
                        words[random.nextInt(words.length)],
                        false));
    }

    private static Interval random(Random random) {
        BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
        return Interval.closed(low, low.add(BigDecimal.valueOf(random.nextInt(1_000), 2)));
    }

    private static BigDecimal member(Interval interval, Random random) {
        BigDecimal width = interval.width().orElseThrow();
        return requireNonNull(interval.low())
                .add(width.multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
    }

    private static Interval closed(String low, String high) {
        return Interval.closed(new BigDecimal(low), new BigDecimal(high));
    }
}
