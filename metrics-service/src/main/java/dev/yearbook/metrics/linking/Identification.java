package dev.yearbook.metrics.linking;

import dev.yearbook.metrics.vocabulary.Indicator;
import dev.yearbook.metrics.vocabulary.Place;
import dev.yearbook.metrics.vocabulary.Places;
import dev.yearbook.metrics.vocabulary.Plain;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the key of a statement: every name in its one form.
///
/// | stated | in the key |
/// | --- | --- |
/// | 上海, 全市 in a document of 上海市 | `310000` |
/// | 全市 in a document of nobody knows where, published by 某局 | `全市@某局` |
/// | 研究与试验发展(R&D)经费投入强度, qualifier 与国内生产总值之比 | `r&d强度` |
/// | 比上年增加2826.6亿元, kind change | kind `level`: it stands with the level that rose |
/// | 数量 in a table called 技术市场 | `数量`, qualifier `技术市场` |
/// | growth against 上年同期 | whole empty: the usual base |
public final class Identification {

    private static final Pattern USUAL_BASE =
            Pattern.compile("上年|去年|上一年|同期|上期|前一年|previous year|year before");

    private final Vocabulary vocabulary;
    private final Qualifiers qualifiers;
    private final Map<String, Indicator> known;
    private final Set<String> generic;

    public Identification(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.qualifiers = new Qualifiers(vocabulary);
        this.known = vocabulary.byCanonicalName();
        this.generic = vocabulary.generic();
    }

    /// The identity of what is stated.
    public Identity of(Statement stated) {
        Optional<Place> place = vocabulary.place(stated.subject(), stated.place());
        String indicator = indicator(stated, place);
        SeriesKey key =
                new SeriesKey(
                        subject(stated, place),
                        indicator,
                        qualifiers(stated, place, indicator),
                        stated.kind().equals("change") ? "level" : stated.kind(),
                        whole(stated),
                        stated.basis(),
                        stated.status(),
                        vocabulary.units().of(stated.unit(), stated.kind()));
        Optional<Indicator> entry = Optional.ofNullable(known.get(indicator));
        return new Identity(
                key,
                place.map(Place::name).orElse(stated.subject()),
                place,
                entry.map(Indicator::name).orElse(stated.indicator()),
                entry,
                stated.qualifiers(),
                stated.kind().equals("change") ? "" : stated.whole(),
                key.unitClass().equals("percent") ? "%" : stated.unit(),
                entry.map(Indicator::theme)
                        .orElseGet(() -> vocabulary.themes().of(stated.indicator())));
    }

    private String subject(Statement stated, Optional<Place> place) {
        if (place.isPresent()) return place.get().code();
        String name = vocabulary.synonyms().replacedIn(Plain.name(stated.subject()));
        // “Here”, when nobody says where, is the same only for the same speaker.
        return vocabulary.places().isHere(stated.subject())
                ? name + "@" + Plain.name(stated.origin())
                : name;
    }

    /// The indicator without the subject's own name in front: 在沪国家重点实验室 of 上海市.
    private String indicator(Statement stated, Optional<Place> place) {
        String plain = Plain.name(stated.indicator());
        for (String name : place.map(Places::namesOf).orElse(List.of())) {
            plain = without(plain, "在" + name, without(plain, name, plain));
        }
        String name = vocabulary.canonical(plain);
        return isRatio(stated) ? name.replaceFirst("经费$", "强度") : name;
    }

    /// 研发经费, unit %, 与国内生产总值之比 is an intensity that is not called so.
    private static boolean isRatio(Statement stated) {
        return stated.kind().equals("level")
                && stated.unit().equals("%")
                && stated.qualifiers().stream().anyMatch(Qualifiers::isRatio);
    }

    private static String without(String text, String prefix, String otherwise) {
        boolean more = text.length() > prefix.length() + 1;
        return prefix.length() > 1 && more && text.startsWith(prefix)
                ? text.substring(prefix.length())
                : otherwise;
    }

    private List<String> qualifiers(Statement stated, Optional<Place> place, String indicator) {
        Stream<String> averages =
                stated.comparability().stream().filter(vocabulary.averages()::contains);
        Stream<String> heading =
                generic.contains(Plain.name(stated.indicator()))
                        ? Stream.of(stated.heading())
                        : Stream.empty();
        return Stream.of(stated.qualifiers().stream(), averages, heading)
                .flatMap(all -> all)
                .filter(q -> !qualifiers.isImplied(q, indicator, place))
                .map(qualifiers::canonical)
                .filter(q -> !q.isEmpty())
                .toList();
    }

    private String whole(Statement stated) {
        return switch (stated.kind()) {
            case "share", "rank", "multiple" ->
                    vocabulary
                            .place(stated.whole().isEmpty() ? "-" : stated.whole(), stated.place())
                            .map(Place::code)
                            .orElseGet(() -> vocabulary.canonical(stated.whole()));
            case "growth" -> base(stated.whole());
            default -> "";
        };
    }

    private static String base(String whole) {
        return USUAL_BASE.matcher(whole).find() ? "" : Plain.name(whole);
    }
}
