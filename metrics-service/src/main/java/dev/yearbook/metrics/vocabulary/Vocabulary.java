package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All tables together, and the names of indicators that they make one.
///
/// @param places administrative places
/// @param units classes of units
/// @param synonyms ways to write the same thing
/// @param wording words that a name may lack
/// @param contrasts words that tell names apart
/// @param indicators the starter vocabulary
/// @param themes themes of indicators
/// @param facilityEndings endings of names that may be abbreviated
/// @param averages words, such as 年均, that make a figure one of another series
/// @param fields words of indicators that say a field by themselves, by field
/// @param generic plain names of indicators that say nothing without their heading
public record Vocabulary(
        Places places,
        UnitClasses units,
        Synonyms synonyms,
        Wording wording,
        Contrasts contrasts,
        Indicators indicators,
        Themes themes,
        List<String> facilityEndings,
        List<String> averages,
        Set<String> generic,
        Map<String, List<String>> fields) {

    /// Reads all tables.
    public static Vocabulary read() {
        return new Vocabulary(
                new Places(),
                new UnitClasses(),
                new Synonyms(),
                new Wording(),
                new Contrasts(),
                new Indicators(),
                new Themes(),
                column("facilities.tsv", "ending"),
                Table.read("comparability.tsv").rows().stream()
                        .filter(row -> cell(row, "identity").equals("yes"))
                        .map(row -> cell(row, "word"))
                        .toList(),
                Set.copyOf(column("generic.tsv", "word")),
                Table.read("fields.tsv").rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Plain.name(cell(row, "field")),
                                        row -> List.of(cell(row, "words").split(" ")))));
    }

    private static List<String> column(String table, String column) {
        return Table.read(table).rows().stream().map(row -> cell(row, column)).toList();
    }

    /// The one form of an indicator's name: plain, synonyms replaced, optional words taken away.
    public String canonical(String indicatorName) {
        String plain = Plain.name(indicatorName);
        return wording.strippedFrom(synonyms.replacedIn(plain.replace("的", "")));
    }

    /// Finds indicators of the starter vocabulary by their canonical names.
    public Map<String, Indicator> byCanonicalName() {
        Map<String, Indicator> byName = new HashMap<>();
        for (Indicator indicator : indicators.all()) {
            byName.put(canonical(indicator.name()), indicator);
            indicator.aliases().forEach(alias -> byName.putIfAbsent(canonical(alias), indicator));
        }
        return byName;
    }

    /// The place of a name, where `本市` and the like mean the given place.
    public Optional<Place> place(String name, String here) {
        return places.isHere(name) ? places.named(here) : places.named(name);
    }
}
