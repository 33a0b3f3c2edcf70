package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.Quantity;
import java.util.List;
import java.util.Set;

/// A quantity in Chinese words, with the digits and the modifier of its source, because 35万 says
/// less than 350000.
///
/// | number, unit, modifier as written | words |
/// | --- | --- |
/// | 8000, 篇, 近 | 近8000篇 |
/// | 6000, 小时, 余 | 6000余小时 |
/// | 70, %, 以上 | 70%以上 |
/// | ３.２９万, 件 | 3.29万件 |
/// | 三, 个 | 3个 |
/// | 三, no unit | 3个 |
/// | 150:1, 比 | 150:1 |
/// | 117236.25, 万元 (head of a table) | 117236.25万元 |
/// | derived 101100000000 元 | 1011亿元 |
final class ChineseAmount {

    private static final Set<String> BEFORE_UNIT = Set.of("余", "多", "来");
    private static final List<String> AFTER_UNIT = List.of("以上", "以下", "以内", "左右", "上下", "之内");

    /// Verbs before a number that say no more than 为.
    private static final Set<String> VERBS =
            Set.of("达", "达到", "已达", "已达到", "为", "是", "共", "共有", "有");

    private static final String CHINESE_DIGITS = "零〇一二两三四五六七八九十百";

    private ChineseAmount() {}

    /// The words for a quantity in a sentence; a falling one without its sign, because the verb
    /// says it.
    static String of(Quantity quantity) {
        String number = number(quantity);
        return with(modifier(quantity, number), number, unit(quantity, number));
    }

    /// The words for a quantity by itself: without a verb that its source puts before the number.
    static String alone(Quantity quantity) {
        String number = number(quantity);
        String modifier = modifier(quantity, number);
        return with(VERBS.contains(modifier) ? "" : modifier, number, unit(quantity, number));
    }

    private static String with(String modifier, String number, String unit) {
        if (BEFORE_UNIT.contains(modifier)) {
            return number + modifier + unit;
        }
        if (AFTER_UNIT.contains(modifier)) {
            return number + unit + modifier;
        }
        return modifier + number + unit;
    }

    private static String number(Quantity quantity) {
        String written = Digits.halfWidth(quantity.numberText());
        if (written.isEmpty() || isChinese(written)) {
            return ChineseNumber.of(quantity.value().abs(), quantity.valueHigh());
        }
        return written.replaceFirst("^[-−－]", "");
    }

    private static boolean isChinese(String written) {
        return !written.isEmpty() && written.chars().allMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0);
    }

    private static String unit(Quantity quantity, String number) {
        if (!quantity.unitText().isEmpty()) {
            return Digits.halfWidth(quantity.unitText());
        }
        boolean fraction = number.contains("/") || number.matches(".*(分之|半|成).*");
        boolean ratio = quantity.unit().equals("比") && number.contains(":");
        // 三大国家实验室: a Chinese numeral before a noun counts it.
        boolean counted =
                quantity.unit().isEmpty() && isChinese(Digits.halfWidth(quantity.numberText()));
        return counted ? "个" : fraction || ratio ? "" : quantity.unit();
    }

    private static String modifier(Quantity quantity, String number) {
        String written = quantity.modifierText().strip();
        if (!written.isEmpty()) {
            return number.contains(written) ? "" : written;
        }
        return switch (quantity.modifier()) {
            case "approx" -> "约";
            case "at_least" -> number.matches(".*[余多].*") ? "" : "超过";
            case "at_most" -> "不到";
            default -> "";
        };
    }
}
