package dev.yearbook.report.page;

import dev.yearbook.report.summary.Figure;
import java.util.List;

/// One figure in words.
///
/// @param figure the figure
/// @param number its number on the page, counted from 1; anchors and footnotes carry it
/// @param subject who or what is measured
/// @param indicator what is measured
/// @param period the time it speaks of
/// @param value its value with modifier and unit
/// @param last the value one year earlier, or empty
/// @param change the computed change, or empty
/// @param stated stated growth, share, rank and so on, each with its kind
/// @param marks the marks in words
/// @param sentence the whole as a sentence
/// @param notes where it stands, one note for each document
public record Row(
        Figure figure,
        int number,
        String subject,
        String indicator,
        String period,
        String value,
        String last,
        String change,
        List<String> stated,
        List<String> marks,
        String sentence,
        List<Note> notes) {

    public Row {
        stated = List.copyOf(stated);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
