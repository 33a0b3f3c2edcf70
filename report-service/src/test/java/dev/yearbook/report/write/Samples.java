package dev.yearbook.report.write;

import static dev.yearbook.report.Reported.cumulative;
import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static dev.yearbook.report.Reported.stock;

import dev.yearbook.ingest.events.Source;
import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Discrepancy;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Statement;
import dev.yearbook.report.summary.SummaryAssembly;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A summary of a place that does not exist.
public final class Samples {

    private Samples() {}

    /// The summary of 甲市 for 2021, with every kind of figure.
    public static AnnualSummary summary() {
        return summary(
                flow("东湖光源", "发表论文", 2021, "107", "107", "篇")
                        .theme("publications")
                        .saying("全年用户共发表论文107篇。"),
                flow("东湖光源", "发表论文", 2020, "124", "124", "篇").theme("publications"),
                flow("东湖光源", "发表论文", 2019, "98", "98", "篇").theme("publications"),
                cumulative("东湖光源", "提供实验机时", 2021, "388649", "388649", "小时").theme("facilities"),
                cumulative("东湖光源", "提供实验机时", 2020, "350000", "350000", "小时").theme("facilities"),
                flow("甲市", "技术合同成交额", 2021, "2761.25亿", "276125000000", "元").theme("transfer"),
                flow("甲市", "技术合同成交额", 2020, "1815.3亿", "181530000000", "元").theme("transfer"),
                flow("甲市", "技术合同成交额", 2019, "1522.2亿", "152220000000", "元").theme("transfer"),
                of("growth", "甲市", "技术合同成交额", 2021, "52.1", "52.1", "%")
                        .whole("上年")
                        .theme("transfer"),
                of("rank", "甲市", "技术合同成交额", 2021, "3", "3", "位").whole("全国").theme("transfer"),
                stock("甲市", "高新技术企业", 2021, "20000", "20000", "家")
                        .meant("at_least", "超过")
                        .theme("industry"),
                stock("甲市", "国家实验室", 2025, "3", "3", "个").target().theme("facilities"),
                stock("甲市", "国家实验室", 2021, "2", "2", "个").theme("facilities"),
                of("share", "甲市", "基础研究经费", 2021, "9.8", "9.8", "%").whole("研发经费").theme("rd"),
                flow("甲市", "科普活动", 2020, "1200", "1200", "场").theme("other"),
                stock("东湖光源", "电子束能量", 2021, "3.5", "3.5", "GeV").spec());
    }

    /// A summary in which two documents contradict each other.
    public static AnnualSummary disputed() {
        Reported papers = flow("东湖光源", "发表论文", 2021, "107", "107", "篇").theme("publications");
        Reported others = flow("东湖光源", "发表论文", 2021, "170", "170", "篇").theme("publications");
        Source other = Reported.source("doc-other", "东湖光源年报", 2021);
        List<Figure> figures =
                Known.figures(
                        List.of(
                                Map.entry(papers.series(), papers.observation()),
                                Map.entry(others.series(), others.besides(other))),
                        List.of());
        Discrepancy discrepancy =
                new Discrepancy(
                        "d1",
                        papers.series(),
                        "sources",
                        "contradiction",
                        0.8,
                        "open",
                        Stream.of(papers.observation(), others.besides(other))
                                .map(Statement::of)
                                .toList(),
                        "107篇与170篇不能同时成立。",
                        "107 papers and 170 papers cannot both be true.",
                        "Asked the publisher.");
        return SummaryAssembly.summary(
                        new SummaryAssembly.Parts(
                                2021,
                                "甲市",
                                figures,
                                List.of(),
                                List.of(),
                                List.of(discrepancy),
                                Instant.EPOCH,
                                List.of()))
                .as(1, Instant.parse("2024-03-01T09:00:00Z"));
    }

    /// The summary of 甲市 for 2021 made of these.
    public static AnnualSummary summary(Reported... reported) {
        List<Figure> figures = Known.figures(reported);
        return SummaryAssembly.summary(
                        new SummaryAssembly.Parts(
                                2021,
                                "甲市",
                                observed(figures, 2021),
                                observed(figures, 2020),
                                figures.stream().filter(Figure::target).toList(),
                                List.of(),
                                Instant.EPOCH,
                                List.of()))
                .as(1, Instant.parse("2024-03-01T09:00:00Z"));
    }

    private static List<Figure> observed(List<Figure> figures, int year) {
        return figures.stream().filter(it -> it.year() == year && !it.target()).toList();
    }
}
