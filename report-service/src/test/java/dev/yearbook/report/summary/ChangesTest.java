package dev.yearbook.report.summary;

import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static dev.yearbook.report.Reported.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import dev.yearbook.report.summary.Change.Certainty;
import dev.yearbook.report.summary.Change.In;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

// What is missing fails the test that reads it.
@SuppressWarnings("NullAway")
class ChangesTest {

    @Test
    void twoCountsGiveOneDecimal() {
        Change change = change(papers(2021, "107", "107"), papers(2020, "124", "124"));

        assertThat(change.measure()).isEqualTo(In.PERCENT);
        assertThat(change.certainty()).isEqualTo(Certainty.EXACTLY);
        assertThat(change.value()).isEqualByComparingTo("-13.7");
    }

    @Test
    void roundedAmountsGiveNoMoreThanTheyAllow() {
        Change change =
                change(
                        flow("甲市", "集成电路销售收入", 2021, "1365亿", "136500000000", "元"),
                        flow("甲市", "集成电路销售收入", 2020, "994.45亿", "99445000000", "元"));

        assertThat(change.certainty()).isEqualTo(Certainty.ABOUT);
        assertThat(change.value()).isEqualByComparingTo("37.3");
        assertThat(change.low()).isLessThan(new BigDecimal("37.26"));
    }

    @Test
    void anApproximateValueGivesARange() {
        Change change =
                change(
                        papers(2021, "8000", "8000").meant("approx", "近"),
                        papers(2020, "5000", "5000"));

        assertThat(change.certainty()).isEqualTo(Certainty.BETWEEN);
        assertThat(change.low()).isEqualByComparingTo("44");
        assertThat(change.high()).isEqualByComparingTo("60");
    }

    @Test
    void anOpenValueGivesALowerBound() {
        Change change =
                change(
                        papers(2021, "50000", "50000").meant("at_least", "以上"),
                        papers(2020, "40000", "40000"));

        assertThat(change.certainty()).isEqualTo(Certainty.MORE_THAN);
        assertThat(change.low()).isEqualByComparingTo("25");
        assertThat(change.high()).isNull();
    }

    @Test
    void aChangeThatMayGoEitherWayIsUnclear() {
        Change change =
                change(
                        papers(2021, "8000", "8000").meant("approx", "近"),
                        papers(2020, "7900", "7900"));

        assertThat(change.certainty()).isEqualTo(Certainty.UNCLEAR);
    }

    @Test
    void ratesChangeInPoints() {
        Change change =
                change(
                        stock("甲市", "利用率", 2021, "77.6", "77.6", "%"),
                        stock("甲市", "利用率", 2020, "76.1", "76.1", "%"));

        assertThat(change.measure()).isEqualTo(In.POINTS);
        assertThat(change.certainty()).isEqualTo(Certainty.ABOUT);
        assertThat(change.value()).isEqualByComparingTo("1.5");
    }

    @Test
    void ranksChangeInPlaces() {
        Change change =
                change(
                        of("rank", "甲市", "论文数", 2021, "3", "3", "位"),
                        of("rank", "甲市", "论文数", 2020, "5", "5", "位"));

        assertThat(change.measure()).isEqualTo(In.PLACES);
        assertThat(change.value()).isEqualByComparingTo("-2");
    }

    @Test
    void countsBelowTenChangeByTheirDifference() {
        Change change = change(papers(2021, "7", "7"), papers(2020, "6", "6"));

        assertThat(change.measure()).isEqualTo(In.INCREMENT);
        assertThat(change.value()).isEqualByComparingTo("1");
    }

    @Test
    void periodsOfDifferentLengthAreNotCompared() {
        assertThat(
                        Known.figure(
                                        2021,
                                        papers(2021, "107", "107"),
                                        papers(2020, "124", "124")
                                                .during("2020-01-01", "2020-11-30"))
                                .change())
                .isNull();
    }

    @Test
    void aDefinitionThatChangedIsNotCompared() {
        List<Figure> figures =
                Known.figures(
                        List.of(papers(2021, "107", "107"), papers(2020, "124", "124")).stream()
                                .map(it -> Map.entry(it.series(), it.observation()))
                                .toList(),
                        List.of(LocalDate.of(2021, 1, 1)));

        assertThat(figures.getLast().change()).isNull();
        assertThat(figures.getLast().marks()).containsExactly(Mark.BREAK);
        assertThat(figures.getLast().last()).isNotNull();
    }

    private static Reported papers(int year, String number, String value) {
        return flow("东湖光源", "发表论文", year, number, value, "篇");
    }

    private static Change change(Reported now, Reported last) {
        Change change = Known.figure(2021, now, last).change();
        assertThat(change).isNotNull();
        return change;
    }
}
