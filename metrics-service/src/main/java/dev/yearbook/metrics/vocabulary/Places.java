package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds administrative places by any of their names.
///
/// | name | place |
/// | --- | --- |
/// | 上海, 上海市, 沪, Shanghai | 310000 上海市 |
/// | 全国, 我国, 中国, 国家 | 100000 全国 |
/// | 本市, 全省 | the place of the document, which the caller knows |
public final class Places {

    private static final Set<String> COUNTRY = Set.of("我国", "中国", "国家", "全中国", "本国", "china");
    private static final Set<String> HERE =
            Set.of("本市", "全市", "我市", "本省", "全省", "我省", "本区", "全区", "我区", "本地区", "");

    private final Map<String, Place> byName = new HashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();

    public Places() {
        List<Place> places = Table.read("places.tsv").rows().stream().map(Places::place).toList();
        for (Place place : places) {
            byCode.put(place.code(), place);
            for (String name : namesOf(place)) byName.putIfAbsent(name, place);
        }
        Place country = byName.get("全国");
        if (country == null) throw new IllegalStateException("the table of places has no 全国");
        COUNTRY.forEach(name -> byName.put(name, country));
    }

    /// The place of this name; empty of any other name.
    public Optional<Place> named(String name) {
        return Optional.ofNullable(byName.get(Plain.name(name)));
    }

    /// The place with this code.
    public Optional<Place> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Whether the name stands for the place that the document is about.
    public boolean isHere(String name) {
        return HERE.contains(Plain.name(name));
    }

    /// All names of a place as plain text, longest first.
    public static List<String> namesOf(Place place) {
        return List.of(place.name(), place.shortName(), place.letter(), place.english()).stream()
                .map(Plain::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Place place(Map<String, String> row) {
        return new Place(
                cell(row, "code"),
                cell(row, "name"),
                cell(row, "short"),
                cell(row, "letter"),
                cell(row, "english"));
    }
}
