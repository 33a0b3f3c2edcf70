package dev.yearbook.report.wording;

import static dev.yearbook.report.Reported.cumulative;
import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import org.junit.jupiter.api.Test;

class EnglishSentenceTest {

    @Test
    void aLevelIsSaidWithTheChangeComputedFromLastYear() {
        assertThat(
                        said(
                                flow("东湖光源", "发表论文", 2021, "107", "107", "篇"),
                                flow("东湖光源", "发表论文", 2020, "124", "124", "篇")))
                .isEqualTo("东湖光源, 发表论文: 107 papers in 2021, 13.7% less than in the previous year.");
    }

    @Test
    void moneyIsSaidInBillions() {
        assertThat(
                        said(
                                flow("上海市", "技术合同成交额", 2021, "1365亿", "136500000000", "元")
                                        .meant("approx", "近"),
                                of("growth", "上海市", "技术合同成交额", 2021, "35", "35", "%").whole("上年"),
                                of("share", "上海市", "技术合同成交额", 2021, "8.1", "8.1", "%").whole("全国"),
                                of("rank", "上海市", "技术合同成交额", 2021, "3", "3", "位").whole("全国")))
                .isEqualTo(
                        "Shanghai, 技术合同成交额: nearly 136.5 billion yuan in 2021, 35% more than in the"
                                + " previous year, 8.1% of China, rank 3 in China.");
    }

    @Test
    void totalsSayUntilWhen() {
        assertThat(
                        said(
                                cumulative("东湖光源", "提供实验机时", 2021, "388649", "388649", "小时")
                                        .at("2021-09-30")))
                .isEqualTo("东湖光源, 提供实验机时: 388,649 hours in total by the end of September 2021.");
    }

    private static String said(Reported... reported) {
        return Words.sentence(Known.figure(2021, reported), Language.EN);
    }
}
