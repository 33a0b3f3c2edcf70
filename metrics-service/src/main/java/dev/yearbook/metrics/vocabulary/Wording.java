package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.Comparator;
import java.util.List;

/// Takes away the words that a name may have or lack: verbs in front that only report, 数 and 量 at
/// the end, 的 anywhere.
public final class Wording {

    private static final int SHORTEST = 2;

    private final List<String> starts = words("start");
    private final List<String> ends = words("end");
    private final List<String> anywhere = words("any");

    /// A plain name without them; never shorter than two characters.
    public String strippedFrom(String plainName) {
        String name = plainName;
        for (String word : anywhere) {
            String without = name.replace(word, "");
            if (without.length() >= SHORTEST) name = without;
        }
        name = withoutStart(withoutStart(name));
        return withoutEnd(name);
    }

    private String withoutStart(String name) {
        for (String word : starts) {
            if (name.startsWith(word) && name.length() - word.length() >= SHORTEST) {
                return name.substring(word.length());
            }
        }
        return name;
    }

    private String withoutEnd(String name) {
        for (String word : ends) {
            if (name.endsWith(word) && name.length() - word.length() >= SHORTEST) {
                return name.substring(0, name.length() - word.length());
            }
        }
        return name;
    }

    private static List<String> words(String place) {
        return Table.read("wording.tsv").rows().stream()
                .filter(row -> cell(row, "place").equals(place))
                .map(row -> Plain.name(cell(row, "word")))
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList();
    }
}
