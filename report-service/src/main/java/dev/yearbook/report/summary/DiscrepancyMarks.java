package dev.yearbook.report.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Marks the figures that a discrepancy speaks of.
final class DiscrepancyMarks {

    private DiscrepancyMarks() {}

    static List<Figure> put(List<Figure> figures, List<Discrepancy> discrepancies) {
        Map<String, Set<Mark>> byObservation =
                discrepancies.stream()
                        .flatMap(discrepancy ->
                                discrepancy.statements().stream()
                                        .map(it -> Map.entry(it, mark(discrepancy))))
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.getKey().observation(),
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toSet())));
        return figures.stream().map(figure -> marked(figure, byObservation)).toList();
    }

    private static Mark mark(Discrepancy discrepancy) {
        return switch (discrepancy.verdict()) {
            case "contradiction" -> Mark.CONTRADICTION;
            case "revised" -> Mark.REVISED;
            default -> Mark.TENSION;
        };
    }

    private static Figure marked(Figure figure, Map<String, Set<Mark>> byObservation) {
        Set<Mark> marks = new LinkedHashSet<>(figure.marks());
        Statements.of(figure)
                .filter(statement -> !statement.equals(figure.last()))
                .map(Statement::observation)
                .forEach(id -> marks.addAll(byObservation.getOrDefault(id, Set.of())));
        return figure.marks().size() == marks.size() ? figure : figure.with(marks);
    }
}
