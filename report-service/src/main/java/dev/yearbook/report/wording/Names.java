package dev.yearbook.report.wording;

import dev.yearbook.metrics.events.SeriesIdentity;

/// Names of places, themes, subjects and indicators in a language; in Chinese where no English name
/// is known.
public final class Names {

    private Names() {}

    /// A place: 上海市, Shanghai; `*` is 全部地区, All places.
    public static String place(String place, Language language) {
        if (language == Language.EN) {
            return place(place);
        }
        return place.equals("*") ? "全部地区" : place;
    }

    static String place(String place) {
        return Lexicon.PLACES.get(place, 0, place);
    }

    /// A theme: patents → 专利, Patents; without one, 其他, Other.
    public static String theme(String code, Language language) {
        String theme = code.isBlank() ? "other" : code;
        return Lexicon.THEMES.get(theme, language == Language.ZH ? 0 : 1, theme);
    }

    /// Who or what is measured.
    public static String subject(SeriesIdentity series, Language language) {
        if (language == Language.ZH) {
            return series.subject();
        }
        return series.subjectEn() != null ? series.subjectEn() : place(series.subject());
    }

    /// What is measured, with its qualifiers.
    public static String indicator(SeriesIdentity series, Language language) {
        String name =
                language == Language.EN && series.indicatorEn() != null
                        ? series.indicatorEn()
                        : series.indicator();
        if (series.qualifiers().isEmpty()) {
            return name;
        }
        return name
                + language.of(
                        "（" + String.join("，", series.qualifiers()) + "）",
                        " (" + String.join(", ", series.qualifiers()) + ")");
    }
}
