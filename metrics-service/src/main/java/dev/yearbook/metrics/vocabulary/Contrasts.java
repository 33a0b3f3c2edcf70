package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that tell names apart: 申请 and 授权, 企业 and 高校. Names that differ in one of them, also by
/// having it or lacking it, never name the same thing.
public final class Contrasts {

    private final List<List<String>> rows =
            Table.read("contrasts.tsv").rows().stream()
                    .map(row -> Stream.of(cell(row, "words").split(" ")).map(Plain::name).toList())
                    .toList();

    /// The words by which two plain names differ; empty where no row tells them apart.
    public Optional<String> between(String a, String b) {
        return rows.stream()
                .map(row -> difference(row, a, b))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(List<String> row, String a, String b) {
        Set<String> inA = row.stream().filter(a::contains).collect(Collectors.toSet());
        Set<String> inB = row.stream().filter(b::contains).collect(Collectors.toSet());
        return inA.equals(inB) ? Optional.empty() : Optional.of(shown(inA) + " / " + shown(inB));
    }

    private static String shown(Set<String> words) {
        return words.isEmpty() ? "–" : words.stream().sorted().collect(Collectors.joining("、"));
    }
}
