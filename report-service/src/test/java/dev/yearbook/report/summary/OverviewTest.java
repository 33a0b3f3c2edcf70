package dev.yearbook.report.summary;

import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void figuresOfThePlaceFillTheOverviewBeforeThoseOfItsSubjects() {
        List<Figure> figures =
                figures(
                        flow("东湖光源", "发表论文", 2021, "107", "107", "篇"),
                        flow("东湖光源", "发表论文", 2020, "124", "124", "篇"),
                        flow("甲市", "论文数", 2021, "15", "15", "篇"),
                        flow("甲市", "专著数", 2021, "16", "16", "部"),
                        flow("甲市", "期刊数", 2021, "17", "17", "种"));

        assertThat(shown(Prominence.of("甲市", figures), figures))
                .containsExactlyInAnyOrder("论文数", "专著数", "期刊数");
    }

    @Test
    void aStatedGrowthMovesWhereNoneCanBeComputed() {
        List<Figure> figures =
                figures(
                        flow("甲市", "论文数", 2021, "150", "150", "篇"),
                        flow("甲市", "论文数", 2020, "120", "120", "篇"),
                        flow("甲市", "专著数", 2021, "160", "160", "部"),
                        of("growth", "甲市", "专著数", 2021, "40", "40", "%").whole("上年"));

        assertThat(shown(Movers.of(figures), figures)).containsExactly("专著数", "论文数");
    }

    @Test
    void whatSaysTheSameMovesOnce() {
        List<Figure> figures =
                figures(
                        flow("甲市", "科技支出", 2021, "150", "150", "元"),
                        flow("甲市", "科技支出", 2020, "120", "120", "元"),
                        flow("甲市", "财政科技支出", 2021, "150", "150", "元"),
                        flow("甲市", "财政科技支出", 2020, "120", "120", "元"));

        assertThat(Movers.of(figures)).hasSize(1);
    }

    private static List<Figure> figures(Reported... reported) {
        return Known.figures(reported).stream().filter(it -> it.year() == 2021).toList();
    }

    private static List<String> shown(List<String> ids, List<Figure> figures) {
        return ids.stream()
                .map(id ->
                        figures.stream()
                                .filter(figure -> figure.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .series()
                                .indicator())
                .toList();
    }
}
