package dev.yearbook.report.wording;

import static dev.yearbook.report.Reported.cumulative;
import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static dev.yearbook.report.Reported.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import org.junit.jupiter.api.Test;

class ChineseSentenceTest {

    @Test
    void aLevelIsSaidWithTheChangeComputedFromLastYear() {
        assertThat(
                        said(
                                flow("东湖光源", "发表论文", 2021, "107", "107", "篇"),
                                flow("东湖光源", "发表论文", 2020, "124", "124", "篇")))
                .isEqualTo("2021年，东湖光源发表论文107篇，比上年下降13.7%。");
    }

    @Test
    void theModifierOfTheSourceIsKept() {
        assertThat(said(flow("东湖光源", "发表论文", 2021, "8000", "8000", "篇").meant("approx", "近")))
                .isEqualTo("2021年，东湖光源发表论文近8000篇。");
        assertThat(said(flow("东湖光源", "提供机时", 2021, "6000", "6000", "小时").meant("at_least", "余")))
                .isEqualTo("2021年，东湖光源提供机时6000余小时。");
        assertThat(said(stock("甲市", "设备利用率", 2021, "70", "70", "%").meant("at_least", "以上")))
                .isEqualTo("截至2021年底，甲市设备利用率为70%以上。");
    }

    @Test
    void statedGrowthShareAndRankFollowTheLevel() {
        assertThat(
                        said(
                                flow("甲市", "技术合同成交额", 2021, "2000亿", "200000000000", "元")
                                        .meant("at_least", "超过"),
                                of("growth", "甲市", "技术合同成交额", 2021, "25", "25", "%").whole("上年"),
                                of("share", "甲市", "技术合同成交额", 2021, "8", "8", "%").whole("全国"),
                                of("rank", "甲市", "技术合同成交额", 2021, "3", "3", "位").whole("全国")))
                .isEqualTo("2021年，甲市技术合同成交额超过2000亿元，比上年增长25%，占全国的8%，居全国第3位。");
    }

    @Test
    void whatAddsUpOverYearsIsSaidToBeATotal() {
        assertThat(
                        said(
                                cumulative("东湖光源", "提供实验机时", 2021, "388649", "388649", "小时"),
                                cumulative("东湖光源", "提供实验机时", 2020, "350000", "350000", "小时")))
                .isEqualTo("截至2021年底，东湖光源累计提供实验机时388649小时，比上年增加38649小时。");
    }

    @Test
    void growthWithoutALevelStandsByItself() {
        assertThat(said(of("growth", "甲市", "研发经费", 2021, "9.5", "-9.5", "%").whole("上年")))
                .isEqualTo("2021年，甲市研发经费比上年下降9.5%。");
        assertThat(
                        said(
                                of("growth", "甲市", "研发经费", 2021, "9.5", "9.5", "%")
                                        .whole("上年同期")
                                        .during("2021-01-01", "2021-11-30")))
                .isEqualTo("2021年1—11月，甲市研发经费同比增长9.5%。");
        assertThat(
                        said(
                                of("growth", "甲市", "研发经费", 2021, "9.5", "9.5", "%")
                                        .comparable("年均")
                                        .during("2012-01-01", "2021-12-31")))
                .isEqualTo("2012—2021年，甲市研发经费年均增长9.5%。");
    }

    @Test
    void anAbsoluteChangeNamesItsBase() {
        assertThat(said(of("change", "甲市", "研发经费", 2021, "120亿", "12000000000", "元").whole("上年")))
                .isEqualTo("2021年，甲市研发经费比上年增加120亿元。");
        assertThat(said(of("change", "甲市", "研发投入强度", 2021, "0.11", "0.11", "个百分点").whole("上年")))
                .isEqualTo("2021年，甲市研发投入强度比上年提高0.11个百分点。");
    }

    @Test
    void anUnclearChangeIsNotSaid() {
        assertThat(
                        said(
                                flow("东湖光源", "发表论文", 2021, "8000", "8000", "篇")
                                        .meant("approx", "近"),
                                flow("东湖光源", "发表论文", 2020, "7900", "7900", "篇")))
                .isEqualTo("2021年，东湖光源发表论文近8000篇。");
    }

    @Test
    void aTargetSaysThatItIsOne() {
        assertThat(
                        Words.sentence(
                                Known.figures(stock("甲市", "国家实验室", 2025, "3", "3", "个").target())
                                        .getFirst(),
                                Language.ZH))
                .isEqualTo("目标：到2025年，甲市国家实验室达到3个。");
    }

    private static String said(Reported... reported) {
        return Words.sentence(Known.figure(2021, reported), Language.ZH);
    }
}
