package dev.yearbook.ingest.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Outlines as text that a test can state: one line for each block, cells of a row between bars,
/// header cells in brackets.
public final class OutlineText {

    private OutlineText() {}

    public static String of(Outline outline) {
        return of(outline.blocks());
    }

    public static String of(List<Block> blocks) {
        return blocks.stream().map(OutlineText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph -> "p " + paragraph.text();
            case Block.ListItem item -> "  ".repeat(item.depth()) + "- " + item.text();
            case Block.Footnote note -> "note(" + note.mark().orElse("") + ") " + note.text();
            case Block.Table table -> of(table);
        };
    }

    private static String of(Block.Table table) {
        StringBuilder text = new StringBuilder("table");
        table.caption().ifPresent(caption -> text.append(" ").append(caption));
        table.unitLine().ifPresent(unit -> text.append(" {").append(unit).append("}"));
        TreeMap<Integer, String> rows = new TreeMap<>();
        for (Block.Cell cell : table.cells()) {
            rows.merge(cell.row(), "|" + of(cell), String::concat);
        }
        rows.values().forEach(row -> text.append("\n").append(row).append("|"));
        return text.toString();
    }

    private static String of(Block.Cell cell) {
        String span =
                cell.rowSpan() * cell.columnSpan() > 1
                        ? "^" + cell.rowSpan() + "x" + cell.columnSpan()
                        : "";
        return (cell.header() ? "[" + cell.text() + "]" : cell.text().text()) + span;
    }
}
