package dev.yearbook.ingest.quantity;

/// Tells a number of years or months that names a period (近5年, 三年行动) from one that measures how
/// long something lasts (连续4年, 审查周期15.7个月).
final class Periods {

    private static final Vocabulary BEFORE = Vocabulary.role("period-before");
    private static final Vocabulary AFTER = Vocabulary.role("period-after");
    private static final Vocabulary LASTING = Vocabulary.role("lasting");
    private static final Vocabulary LASTING_AFTER = Vocabulary.role("lasting-after");

    private Periods() {}

    /// Whether the unit is one that periods are told in.
    static boolean unit(Units.Match unit) {
        return switch (unit.unit().base()) {
            case "年", "个月", "月", "周", "天", "日", "个季度" -> true;
            default -> false;
        };
    }

    /// Whether the number only names a period.
    static boolean named(Site site) {
        if (site.text().follows(site.text().skipSpace(site.end()), "周年")) {
            return true;
        }
        if (!unit(site.unit())) {
            return false;
        }
        return !lasting(site)
                && site.numeral().scale() <= 0
                && named(site.text(), site.start(), site.unit());
    }

    /// Whether words before the number say that it measures how long something lasts.
    static boolean lasting(Site site) {
        return LASTING.before(site.text(), site.text().skipSpaceBack(site.start()));
    }

    /// Whether a number of that unit from `start` on only names a period.
    static boolean named(Script text, int start, Units.Match unit) {
        if (BEFORE.before(text, text.skipSpaceBack(start)) || AFTER.at(text, unit.end())) {
            return true;
        }
        return unit.unit().base().equals("年") && !LASTING_AFTER.at(text, unit.end());
    }
}
