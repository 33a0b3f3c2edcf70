package dev.yearbook.ingest.reading;

import java.util.List;
import java.util.Optional;

/// One piece of a document, in reading order.
public sealed interface Block {

    /// A heading or the title of a card; `level` 1 is the outermost.
    record Heading(int level, Passage text) implements Block {}

    /// A paragraph of prose.
    record Paragraph(Passage text) implements Block {}

    /// An item of a list; `depth` 0 is the outermost list.
    record ListItem(int depth, Passage text) implements Block {}

    /// A footnote or an explanatory note, with its mark (`[1]`, `注`) where it has one.
    record Footnote(Optional<String> mark, Passage text) implements Block {}

    /// A table with its caption and the line that states its unit, where the document gives them.
    record Table(Optional<Passage> caption, Optional<Passage> unitLine, List<Cell> cells)
            implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of a table; rows and columns count from 0, spans are at least 1.
    record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, Passage text) {}
}
