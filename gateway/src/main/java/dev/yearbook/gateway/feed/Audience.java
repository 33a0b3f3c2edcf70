package dev.yearbook.gateway.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who may see an event: whoever is in one of the groups of each restricted document behind it.
///
/// @param restrictions for each such document its groups, separated by commas; none: everybody may
public record Audience(List<String> restrictions) {

    /// No document behind the event is restricted.
    public static final Audience EVERYBODY = new Audience(List.of());

    public Audience {
        restrictions = List.copyOf(restrictions);
    }

    /// The audience of what was made from documents with these groups; a document without groups is
    /// not restricted.
    static Audience of(Collection<List<String>> groups) {
        return new Audience(
                groups.stream()
                        .filter(names -> !names.isEmpty())
                        .map(names -> String.join(",", new TreeSet<>(names)))
                        .distinct()
                        .toList());
    }

    /// Whether somebody in these groups may see it.
    public boolean includes(Set<String> groups) {
        return restrictions.stream()
                .allMatch(names -> List.of(names.split(",")).stream().anyMatch(groups::contains));
    }
}
