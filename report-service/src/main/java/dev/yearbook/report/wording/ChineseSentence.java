package dev.yearbook.report.wording;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Figure.Companion;
import dev.yearbook.report.summary.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A figure as a Chinese sentence.
///
/// | figure | sentence |
/// | --- | --- |
/// | level with computed change | 2021年，东湖光源发表论文107篇，比上年下降13.7%。 |
/// | level with stated growth, share and rank | 2021年，甲市技术合同成交额超过2000亿元，比上年增长25%，占全国的8%，居全国第3位。 |
/// | cumulative | 截至2021年底，东湖光源累计提供实验机时388649小时。 |
/// | growth alone | 2021年，甲市研发经费比上年增长9.5%。 |
/// | change | 2021年，甲市研发经费比上年增加120亿元。 |
/// | target | 目标：到2025年，甲市国家实验室达到3个。 |
final class ChineseSentence {

    /// Nouns that name a number: with 为 they read well.
    private static final String NUMBER_NOUN = ".*[数量额率费值入出度积比重模价产分]$";

    private static final List<String> LOCATIVE = List.of("在", "按", "以", "通过", "由");

    private ChineseSentence() {}

    static String of(Figure figure) {
        List<String> clauses = new ArrayList<>();
        clauses.add(opening(figure) + clause(figure.series(), figure.headline(), true));
        changeClause(figure).ifPresent(clauses::add);
        for (String kind : List.of("share", "rank", "multiple")) {
            companion(figure, kind)
                    .map(it -> predicate(it.series(), it.statement()))
                    .ifPresent(clauses::add);
        }
        return String.join("，", clauses) + "。";
    }

    private static String opening(Figure figure) {
        Statement headline = figure.headline();
        String when =
                figure.target()
                        ? "目标：" + ChinesePeriod.due(headline.period().end())
                        : ChinesePeriod.of(headline.period());
        return when + "，";
    }

    /// Subject and predicate of one statement.
    private static String clause(SeriesIdentity series, Statement statement, boolean total) {
        String topic = topic(series);
        return switch (series.kind()) {
            case "growth", "share", "rank", "multiple", "change" ->
                    basis(statement) + topic + predicate(series, statement);
            default -> level(series, statement, topic);
        };
    }

    private static String level(SeriesIdentity series, Statement statement, String topic) {
        String amount = ChineseAmount.of(statement.quantity());
        if (series.status().equals("target")) {
            return topic + "达到" + amount;
        }
        boolean plain = Character.isDigit(amount.codePointAt(0));
        boolean copula =
                plain
                        && !Verbs.begins(series.indicator())
                        && (topic.matches(NUMBER_NOUN) || series.indicator().matches(NUMBER_NOUN));
        return topic + (copula ? "为" : "") + amount;
    }

    /// Who and what: 东湖光源累计提供实验机时, 甲市在核心期刊发表论文.
    private static String topic(SeriesIdentity series) {
        String indicator = series.indicator();
        String subject = names(indicator, series.subject()) ? "" : series.subject();
        boolean total = series.basis().equals("cumulative") && series.kind().equals("level");
        String before = qualifiers(series, true);
        String after = qualifiers(series, false);
        return subject
                + before
                + (total && !indicator.contains("累计") ? "累计" : "")
                + indicator
                + (after.isEmpty() ? "" : "（" + after + "）");
    }

    /// Whether an indicator begins with the name of its subject: 上海获…项目 of 上海市.
    private static boolean names(String indicator, String subject) {
        String shortened = subject.replaceFirst("(?<=..)[省市]$", "");
        return !subject.isEmpty() && indicator.startsWith(shortened);
    }

    private static String qualifiers(SeriesIdentity series, boolean locative) {
        return series.qualifiers().stream()
                .filter(it -> LOCATIVE.stream().anyMatch(it::startsWith) == locative)
                .collect(Collectors.joining(locative ? "" : "，"));
    }

    private static String predicate(SeriesIdentity series, Statement statement) {
        String amount = ChineseAmount.of(statement.quantity());
        boolean falls = statement.quantity().value().signum() < 0;
        String whole = statement.whole();
        return switch (series.kind()) {
            case "growth" -> growth(statement, falls, amount);
            case "change" -> change(statement, falls, amount);
            case "share" -> whole.isEmpty() ? "占比为" + amount : "占" + whole + "的" + amount;
            case "rank" -> "居" + whole + "第" + statement.quantity().value().toPlainString() + "位";
            case "multiple" -> whole.isEmpty() ? "为" + amount : "是" + whole + "的" + amount;
            default -> throw new IllegalArgumentException("No predicate of " + series.kind());
        };
    }

    private static String growth(Statement statement, boolean falls, String amount) {
        String verb = falls ? "下降" : "增长";
        if (statement.comparability().contains("年均")) {
            return "年均" + verb + amount;
        }
        return (statement.whole().contains("同期") ? "同比" : "比" + yearBefore(statement))
                + verb
                + amount;
    }

    private static String change(Statement statement, boolean falls, String amount) {
        boolean points = statement.quantity().unit().contains("百分点");
        String verb = points ? (falls ? "下降" : "提高") : falls ? "减少" : "增加";
        return statement.whole().isEmpty()
                ? (falls ? "减少" : "新增") + amount
                : "比" + statement.whole() + verb + amount;
    }

    private static String yearBefore(Statement statement) {
        return statement.whole().isEmpty() ? "上年" : statement.whole();
    }

    private static String basis(Statement statement) {
        return statement.comparability().stream()
                .filter(it -> Set.of("可比价格", "同口径", "不变价格").contains(it))
                .map(it -> "按" + it + "计算，")
                .findFirst()
                .orElse("");
    }

    /// What the source itself says of the change goes before what was computed.
    private static Optional<String> changeClause(Figure figure) {
        Optional<String> stated =
                companion(figure, "growth")
                        .or(() -> companion(figure, "change"))
                        .map(it -> basis(it.statement()) + predicate(it.series(), it.statement()));
        return stated.or(() -> computed(figure));
    }

    private static Optional<String> computed(Figure figure) {
        if (figure.change() == null || figure.target()) {
            return Optional.empty();
        }
        String unit = figure.series().unit();
        return ChangeWords.zh(figure.change(), unit)
                .map(words -> words.equals("持平") ? "与上年持平" : "比上年" + words);
    }

    private static Optional<Companion> companion(Figure figure, String kind) {
        return figure.companions().stream()
                .filter(companion -> companion.series().kind().equals(kind))
                .findFirst();
    }
}
