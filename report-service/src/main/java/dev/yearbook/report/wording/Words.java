package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.report.summary.Change;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Mark;
import dev.yearbook.report.summary.Statement;

/// The words for the parts of a summary, in one language.
public final class Words {

    private Words() {}

    /// The whole figure as a sentence.
    public static String sentence(Figure figure, Language language) {
        return language == Language.ZH ? ChineseSentence.of(figure) : EnglishSentence.of(figure);
    }

    /// A value with modifier and unit: 近8000篇, nearly 8,000 papers. A rank is 第8位, rank 8.
    public static String value(Statement statement, String kind, Language language) {
        var quantity = statement.quantity();
        if (kind.equals("rank")) {
            String rank = quantity.value().toPlainString();
            return language.of("第" + rank + "位", "rank " + rank);
        }
        String sign = quantity.value().signum() < 0 ? "−" : "";
        return sign
                + (language == Language.ZH
                        ? ChineseAmount.alone(quantity)
                        : EnglishAmount.of(quantity));
    }

    /// A quantity with its unit.
    public static String plain(Quantity quantity, Language language) {
        return language == Language.ZH ? ChineseAmount.of(quantity) : EnglishAmount.of(quantity);
    }

    /// A unit by itself: 元, yuan; units of counted things have no English word of their own.
    public static String unit(String unit, Language language) {
        if (language == Language.ZH) {
            return unit;
        }
        String word = Lexicon.UNITS.get(unit, 1, unit);
        return word.equals("-") ? "number" : word;
    }

    /// The time that a figure speaks of.
    public static String period(ReferencePeriod period, Language language) {
        return language == Language.ZH ? ChinesePeriod.of(period) : EnglishPeriod.of(period);
    }

    /// A computed change; of an unclear one a word that says so.
    public static String change(Change change, String unit, Language language) {
        return language == Language.ZH
                ? ChangeWords.zh(change, unit).orElse("升降不明")
                : ChangeWords.en(change, unit).orElse("rise or fall unclear");
    }

    /// A mark in a word.
    public static String mark(Mark mark, Language language) {
        return switch (mark) {
            case REVISED -> language.of("已修订", "revised");
            case DERIVED -> language.of("推算", "derived");
            case PROVISIONAL -> language.of("初步", "provisional");
            case UNCERTAIN -> language.of("待核对", "reading uncertain");
            case BREAK -> language.of("口径变动", "break in series");
            case TENSION -> language.of("数据有出入", "sources in tension");
            case CONTRADICTION -> language.of("数据矛盾", "sources contradict");
        };
    }

    /// The kind of a stated companion: 增速, 占比, 位次.
    public static String kind(String kind, Language language) {
        return switch (kind) {
            case "growth" -> language.of("增速", "growth");
            case "change" -> language.of("增减", "change");
            case "share" -> language.of("占比", "share");
            case "rank" -> language.of("位次", "rank");
            case "multiple" -> language.of("倍数", "multiple");
            default -> language.of("数值", "value");
        };
    }
}
