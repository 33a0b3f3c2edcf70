package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;

/// What a format reader hands over: text in reading order, with as much structure as the format
/// itself states.
public sealed interface Piece {

    /// A line of text whose part in the layout is open.
    ///
    /// @param text the readable text, without blanks at its ends
    /// @param gap whether an empty line or the border of an element stands before it
    /// @param indent the columns of blank before it; a full-width blank counts two
    /// @param emphasised whether all of it is bold
    record Line(Passage text, boolean gap, int indent, boolean emphasised) implements Piece {}

    /// A heading that the format states.
    record Heading(int level, Passage text) implements Piece {}

    /// An item of a list that the format states; `depth` 0 is the outermost list.
    record Item(int depth, Passage text) implements Piece {}

    /// A block that needs no further thought, such as a table.
    record Finished(Block block) implements Piece {}
}
