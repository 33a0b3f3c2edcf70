package dev.yearbook.metrics.linking;

import dev.yearbook.metrics.vocabulary.Place;
import dev.yearbook.metrics.vocabulary.Places;
import dev.yearbook.metrics.vocabulary.Plain;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one form of a qualifier, and whether it says anything.
///
/// | stated | canonical |
/// | --- | --- |
/// | 在《自然》《科学》期刊 | 期刊科学自然, whatever the order of the journals |
/// | 与国内生产总值之比 of an intensity | nothing: an intensity is such a ratio |
/// | 生物医药 of 1类新药 | nothing: a drug is of this field |
/// | 出自上海 where the subject is 上海市 | nothing |
final class Qualifiers {

    private static final Pattern RATIO = Pattern.compile("^(与|占|相当于).*(之比|比重|比例|比|%)$");
    private static final Pattern WITHOUT_SAYING = Pattern.compile("^不含港澳台(地区)?$");
    private static final Pattern DIVIDERS = Pattern.compile("[《》、，,;；]|以及|[和及]");
    private static final Pattern PREPOSITION = Pattern.compile("^(在|出自|来自|位于|其中)(?=..)");
    private static final Pattern EXPENDITURE = Pattern.compile("(?<=...)支出$");

    private static final Pattern FIELD = Pattern.compile("(领域|产业|方面)$");

    private final Vocabulary vocabulary;

    Qualifiers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether the qualifier says what a figure is a ratio to.
    static boolean isRatio(String qualifier) {
        return RATIO.matcher(qualifier).matches();
    }

    /// Whether the indicator or the subject says as much.
    boolean isImplied(String qualifier, String indicator, Optional<Place> place) {
        String plain = PREPOSITION.matcher(Plain.name(qualifier)).replaceFirst("");
        return (indicator.contains("强度") && isRatio(qualifier))
                || WITHOUT_SAYING.matcher(plain).matches()
                || isField(plain, indicator)
                || place.map(p -> Places.namesOf(p).contains(plain)).orElse(false);
    }

    /// A field that the indicator says itself: 生物医药 of 新药.
    private boolean isField(String plain, String indicator) {
        String field = FIELD.matcher(plain).replaceFirst("");
        return vocabulary.fields().getOrDefault(field, List.of()).stream()
                .anyMatch(indicator::contains);
    }

    /// Its parts, each in canonical form, sorted.
    String canonical(String qualifier) {
        String bare = PREPOSITION.matcher(qualifier.strip()).replaceFirst("");
        return Stream.of(DIVIDERS.split(bare))
                .map(part -> EXPENDITURE.matcher(part).replaceFirst(""))
                .map(vocabulary::canonical)
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining());
    }
}
