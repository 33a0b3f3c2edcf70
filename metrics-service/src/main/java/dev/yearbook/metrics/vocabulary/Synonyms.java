package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Replaces the ways to write the same thing inside a name by one of them, the longest first, until
/// nothing changes.
public final class Synonyms {

    private static final int PASSES = 4;

    private record Synonym(String written, String meant) {}

    private final Map<Character, List<Synonym>> byFirst = new HashMap<>();

    public Synonyms() {
        for (Map<String, String> row : Table.read("synonyms.tsv").rows()) {
            Synonym synonym =
                    new Synonym(Plain.name(cell(row, "written")), Plain.name(cell(row, "meant")));
            byFirst.merge(synonym.written().charAt(0), List.of(synonym), Synonyms::longestFirst);
        }
    }

    private static List<Synonym> longestFirst(List<Synonym> some, List<Synonym> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparingInt((Synonym s) -> -s.written().length()))
                .toList();
    }

    /// A plain name with every synonym replaced.
    public String replacedIn(String plainName) {
        String name = plainName;
        for (int pass = 0; pass < PASSES; pass++) {
            String next = replacedOnce(name);
            if (next.equals(name)) return name;
            name = next;
        }
        return name;
    }

    private String replacedOnce(String name) {
        StringBuilder replaced = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int length = replaceAt(name, at, replaced);
            at += length;
        }
        return replaced.toString();
    }

    private int replaceAt(String name, int at, StringBuilder replaced) {
        for (Synonym synonym : byFirst.getOrDefault(name.charAt(at), List.of())) {
            if (name.startsWith(synonym.written(), at)) {
                replaced.append(synonym.meant());
                return synonym.written().length();
            }
        }
        replaced.append(name.charAt(at));
        return 1;
    }
}
