package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.Source;
import dev.yearbook.report.summary.AnnualSummary.Chapter;
import dev.yearbook.report.summary.AnnualSummary.Nearby;
import dev.yearbook.report.summary.AnnualSummary.Overview;
import dev.yearbook.report.summary.AnnualSummary.Section;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the figures of a year together to its summary.
public final class SummaryAssembly {

    private SummaryAssembly() {}

    /// What a summary is put together from.
    ///
    /// @param year the year
    /// @param place the place, or `*`
    /// @param figures the observed figures of the year
    /// @param lastYear the observed figures of the year before
    /// @param targets the targets stated up to the year that are not due before it
    /// @param discrepancies the discrepancies about figures of the year
    /// @param asOf the latest event taken into account
    /// @param nearby what exists in other years and places
    public record Parts(
            int year,
            String place,
            List<Figure> figures,
            List<Figure> lastYear,
            List<Figure> targets,
            List<Discrepancy> discrepancies,
            Instant asOf,
            List<Nearby> nearby) {}

    /// The summary, not yet an edition.
    public static AnnualSummary summary(Parts parts) {
        List<Figure> figures = DiscrepancyMarks.put(parts.figures(), parts.discrepancies());
        List<Chapter> chapters = chapters(parts.place(), figures);
        List<Target> targets = Targets.of(parts.targets(), figures);
        List<Figure> missing = Missing.of(parts.place(), parts.lastYear(), figures);
        return new AnnualSummary(
                parts.year(),
                parts.place(),
                0,
                parts.asOf(),
                new Overview(Prominence.of(parts.place(), figures), Movers.of(figures)),
                chapters,
                targets,
                missing,
                parts.discrepancies(),
                sources(chapters, targets, missing, parts.discrepancies()),
                figures.isEmpty() ? parts.nearby() : List.of());
    }

    private static List<Chapter> chapters(String place, List<Figure> figures) {
        Map<String, List<Figure>> byTheme =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Themes::of,
                                        () -> new TreeMap<>(Themes.ORDER),
                                        Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> new Chapter(theme.getKey(), sections(place, theme.getValue())))
                .toList();
    }

    private static List<Section> sections(String place, List<Figure> figures) {
        Map<String, List<Figure>> bySubject =
                figures.stream()
                        .sorted(SectionOrder.ofSubjects(place))
                        .collect(
                                Collectors.groupingBy(
                                        figure -> figure.series().subject(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(subject ->
                        new Section(subject.getKey(), SectionOrder.sorted(subject.getValue())))
                .toList();
    }

    static List<Source> sources(
            List<Chapter> chapters,
            List<Target> targets,
            List<Figure> missing,
            List<Discrepancy> discrepancies) {
        Stream<Statement> inChapters =
                chapters.stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .flatMap(section -> section.figures().stream())
                        .flatMap(Statements::of);
        Stream<Statement> ofTargets = targets.stream().map(Target::aim).flatMap(Statements::of);
        Stream<Statement> ofMissing = missing.stream().flatMap(Statements::of);
        Stream<Statement> compared =
                discrepancies.stream().flatMap(discrepancy -> discrepancy.statements().stream());
        Map<String, Source> byDocument = new LinkedHashMap<>();
        Stream.of(inChapters, ofTargets, ofMissing, compared)
                .flatMap(Function.identity())
                .map(Statement::source)
                .filter(Objects::nonNull)
                .forEach(source ->
                        byDocument.putIfAbsent(source.document() + "/" + source.version(), source));
        return List.copyOf(byDocument.values());
    }
}
