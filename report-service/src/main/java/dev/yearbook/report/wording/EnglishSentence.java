package dev.yearbook.report.wording;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure as an English sentence.
///
/// Names without an English form stand in Chinese. The name comes first and the figure after a
/// colon, so that the sentence is right whatever part of speech the name is.
///
/// | figure | sentence |
/// | --- | --- |
/// | level with computed change | 东湖光源, papers: 107 papers in 2021, 13.7% less than in the previous year. |
/// | level with stated growth | 甲市, 技术合同成交额: more than 200 billion yuan in 2021, 25% more than in the previous year. |
/// | growth alone | 甲市, 研发经费: 9.5% more in 2021 than in the previous year. |
/// | target | Target for 甲市, 国家实验室: 3 by the end of 2025. |
final class EnglishSentence {

    private EnglishSentence() {}

    static String of(Figure figure) {
        List<String> clauses = new ArrayList<>();
        SeriesIdentity series = figure.series();
        clauses.add(
                series.kind().equals("growth")
                        ? growth(figure.headline(), " " + when(figure))
                        : predicate(series, figure.headline()) + " " + when(figure));
        changeClause(figure).ifPresent(clauses::add);
        for (String kind : List.of("share", "rank", "multiple")) {
            companion(figure, kind)
                    .map(it -> predicate(it.series(), it.statement()))
                    .ifPresent(clauses::add);
        }
        return (figure.target() ? "Target for " : "")
                + Names.subject(series, Language.EN)
                + ", "
                + Names.indicator(series, Language.EN)
                + ": "
                + String.join(", ", clauses)
                + ".";
    }

    private static String when(Figure figure) {
        return figure.target()
                ? "by " + EnglishPeriod.end(figure.headline().period().end())
                : EnglishPeriod.of(figure.headline().period());
    }

    private static String predicate(SeriesIdentity series, Statement statement) {
        String amount = EnglishAmount.of(statement.quantity());
        boolean falls = statement.quantity().value().signum() < 0;
        String whole = statement.whole();
        return switch (series.kind()) {
            case "growth" -> growth(statement, "");
            case "change" ->
                    amount + (falls ? " less" : " more") + (whole.isEmpty() ? "" : than(whole));
            case "share" -> amount + " of " + (whole.isEmpty() ? "the whole" : Names.place(whole));
            case "rank" -> rank(statement.quantity().value(), whole);
            case "multiple" ->
                    amount + (whole.isEmpty() ? "" : " as much as " + Names.place(whole));
            default -> amount;
        };
    }

    private static String rank(BigDecimal rank, String field) {
        return "rank "
                + rank.toPlainString()
                + (field.isEmpty() ? "" : " in " + Names.place(field));
    }

    private static String growth(Statement statement, String when) {
        String amount = EnglishAmount.of(statement.quantity());
        String more = amount + (statement.quantity().value().signum() < 0 ? " less" : " more");
        if (statement.comparability().contains("年均")) {
            return more + " each year on average" + when;
        }
        String prices = statement.comparability().contains("可比价格") ? " at constant prices" : "";
        return more + when + than(statement.whole()) + prices;
    }

    private static String than(String base) {
        return switch (base) {
            case "", "上年", "去年" -> " than in the previous year";
            case "上年同期", "同期", "去年同期" -> " than in the same period of the previous year";
            case "上年末", "上年底" -> " than at the end of the previous year";
            default -> " than " + base;
        };
    }

    private static Optional<String> changeClause(Figure figure) {
        Optional<String> stated =
                companion(figure, "growth")
                        .or(() -> companion(figure, "change"))
                        .map(it -> predicate(it.series(), it.statement()));
        return stated.or(() -> computed(figure));
    }

    private static Optional<String> computed(Figure figure) {
        if (figure.change() == null || figure.target()) {
            return Optional.empty();
        }
        return ChangeWords.en(figure.change(), figure.series().unit())
                .map(words ->
                        words.equals("unchanged")
                                ? "unchanged from the previous year"
                                : words + " than in the previous year");
    }

    private static Optional<Figure.Companion> companion(Figure figure, String kind) {
        return figure.companions().stream()
                .filter(companion -> companion.series().kind().equals(kind))
                .findFirst();
    }
}
