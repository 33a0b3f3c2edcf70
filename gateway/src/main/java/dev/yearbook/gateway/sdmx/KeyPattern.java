package dev.yearbook.gateway.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which keys a query asks for.
///
/// | pattern | version | matches |
/// | --- | --- | --- |
/// | `all`, `*` | both | every key |
/// | `A..RD` | 1.5 | keys that begin with A and have RD in third place |
/// | `A.CN+US.RD` | 1.5 | CN or US in second place |
/// | `A.*.RD` | 2 | any code in second place |
/// | `A.CN.RD,A.US` | 2 | either; dimensions left out at the end match anything |
///
/// @param alternatives for each alternative the codes allowed in each place, none for any
record KeyPattern(List<List<Set<String>>> alternatives) {

    /// Every key.
    static final KeyPattern ALL = new KeyPattern(List.of(List.of()));

    /// Parses a key of either version of the API.
    ///
    /// @param dimensions how many dimensions a key has
    /// @throws BadQuery if an alternative has more places than there are dimensions
    static KeyPattern parse(String text, int dimensions) {
        if (text.isEmpty() || text.equals("all") || text.equals("*")) {
            return ALL;
        }
        List<List<Set<String>>> alternatives = new ArrayList<>();
        for (String alternative : text.split(",", -1)) {
            alternatives.add(places(alternative, dimensions));
        }
        return new KeyPattern(alternatives);
    }

    private static List<Set<String>> places(String alternative, int dimensions) {
        List<Set<String>> places =
                Arrays.stream(alternative.split("\\.", -1)).map(KeyPattern::codes).toList();
        if (places.size() > dimensions) {
            throw new BadQuery(
                    "key",
                    "The key %s has %d places, but the structure has %d dimensions."
                            .formatted(alternative, places.size(), dimensions));
        }
        return places;
    }

    private static Set<String> codes(String place) {
        return place.isEmpty() || place.equals("*") ? Set.of() : Set.of(distinct(place));
    }

    private static String[] distinct(String place) {
        return Arrays.stream(place.split("\\+")).distinct().toArray(String[]::new);
    }

    /// Whether `key` is asked for.
    boolean matches(Key key) {
        return alternatives.stream().anyMatch(places -> matches(places, key));
    }

    private static boolean matches(List<Set<String>> places, Key key) {
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).isEmpty() && !places.get(i).contains(key.codes().get(i))) {
                return false;
            }
        }
        return true;
    }
}
