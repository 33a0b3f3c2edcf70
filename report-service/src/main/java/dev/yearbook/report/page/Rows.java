package dev.yearbook.report.page;

import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Statement;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.wording.Names;
import dev.yearbook.report.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts figures into words and numbers them in the order of the page.
final class Rows {

    private final Citations citations;
    private final Language language;
    private int last;

    Rows(Citations citations, Language language) {
        this.citations = citations;
        this.language = language;
    }

    Citations citations() {
        return citations;
    }

    Row row(Figure figure) {
        String kind = figure.series().kind();
        String unit = figure.series().unit();
        Statement before = figure.last();
        last++;
        return new Row(
                figure,
                last,
                Names.subject(figure.series(), language),
                Names.indicator(figure.series(), language),
                Words.period(figure.headline().period(), language),
                Words.value(figure.headline(), kind, language),
                before == null ? "" : Words.value(before, kind, language),
                figure.change() == null ? "" : Words.change(figure.change(), unit, language),
                figure.companions().stream().map(this::stated).distinct().toList(),
                figure.marks().stream().map(mark -> Words.mark(mark, language)).toList(),
                Words.sentence(figure, language),
                notes(figure));
    }

    Note note(Statement statement, String kind) {
        return citations.note(statement, Words.value(statement, kind, language));
    }

    private String stated(Figure.Companion companion) {
        String kind = companion.series().kind();
        return Words.kind(kind, language)
                + " "
                + Words.value(companion.statement(), kind, language);
    }

    /// One note for each sentence, with all that it states.
    private List<Note> notes(Figure figure) {
        String kind = figure.series().kind();
        Map<Note, List<String>> values = new LinkedHashMap<>();
        notes(figure, kind)
                .forEach(note ->
                        values.computeIfAbsent(note.of(""), _ -> new ArrayList<>())
                                .add(note.value()));
        String separator = language.of("；", "; ");
        return values.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                .of(
                                        entry.getValue().stream()
                                                .distinct()
                                                .collect(Collectors.joining(separator))))
                .toList();
    }

    private Stream<Note> notes(Figure figure, String kind) {
        return Stream.of(
                        Stream.of(note(figure.headline(), kind)),
                        figure.others().stream().map(it -> note(it, kind)),
                        figure.companions().stream()
                                .map(it -> note(it.statement(), it.series().kind())))
                .flatMap(notes -> notes);
    }
}
