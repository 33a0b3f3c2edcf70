package dev.yearbook.ingest.fact;

import java.util.List;
import java.util.Optional;

/// The members that the values of a list belong to.
///
/// @param all the words before the list
/// @param each the words for each value; empty where the list has no members of its own
/// @param labels names in quotation marks that tell the members apart and belong to the subject
record MemberList(String all, List<String> each, List<String> labels) {

    static MemberList of(Words around, int count, Memory memory) {
        String words = around.words();
        int share = Shares.taken(words);
        String head = share > 0 ? words.substring(0, share) : words;
        String rest = share > 0 ? words.substring(share) : "";
        List<String> members = Members.of(head, count);
        List<String> labels = labels(members);
        if (!labels.isEmpty()) {
            memory.labels = labels;
            String shared = members.getFirst().substring(labels.getFirst().length());
            return new MemberList(shared + rest, List.of(), labels);
        }
        boolean carried = members.isEmpty() && memory.labels.size() == count;
        return new MemberList(
                words,
                members.stream().map(member -> member + rest).toList(),
                carried ? memory.labels : List.of());
    }

    /// The names in quotation marks that all members begin with, or none.
    private static List<String> labels(List<String> members) {
        boolean quoted =
                !members.isEmpty()
                        && members.stream().allMatch(m -> m.startsWith("“") && m.indexOf('”') > 0);
        return quoted
                ? members.stream().map(m -> m.substring(0, m.indexOf('”') + 1)).toList()
                : List.of();
    }

    String words(int i) {
        return each.isEmpty() ? all : each.get(i);
    }

    Optional<String> label(int i) {
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(i));
    }
}
