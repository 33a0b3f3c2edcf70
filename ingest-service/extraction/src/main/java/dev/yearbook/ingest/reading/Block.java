package dev.yearbook.ingest.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One piece of a document, in reading order.
public sealed interface Block {

    /// All text of the block in reading order: of a table its caption, its unit line and its cells.
    Stream<Passage> passages();

    /// A heading or the title of a card; `level` 1 is the outermost.
    record Heading(int level, Passage text) implements Block {
        @Override
        public Stream<Passage> passages() {
            return Stream.of(text);
        }
    }

    /// A paragraph of prose.
    record Paragraph(Passage text) implements Block {
        @Override
        public Stream<Passage> passages() {
            return Stream.of(text);
        }
    }

    /// An item of a list; `depth` 0 is the outermost list.
    record ListItem(int depth, Passage text) implements Block {
        @Override
        public Stream<Passage> passages() {
            return Stream.of(text);
        }
    }

    /// A footnote or an explanatory note, with its mark (`[1]`, `注`) where it has one.
    record Footnote(Optional<String> mark, Passage text) implements Block {
        @Override
        public Stream<Passage> passages() {
            return Stream.of(text);
        }
    }

    /// A table with its caption and the line that states its unit, where the document gives them.
    record Table(Optional<Passage> caption, Optional<Passage> unitLine, List<Cell> cells)
            implements Block {
        public Table {
            cells = List.copyOf(cells);
        }

        @Override
        public Stream<Passage> passages() {
            return Stream.of(caption.stream(), unitLine.stream(), cells.stream().map(Cell::text))
                    .flatMap(Function.identity());
        }
    }

    /// A cell of a table; rows and columns count from 0, spans are at least 1.
    record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, Passage text) {}
}
