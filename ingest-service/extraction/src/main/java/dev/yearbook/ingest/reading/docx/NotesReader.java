package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.HashMap;
import java.util.Map;

/// Reads the footnotes or endnotes of a document.
final class NotesReader {

    private NotesReader() {}

    /// The text of each note by its reference: the kind (`f` or `e`) and the number.
    static Map<String, String> read(char kind, Markup markup) throws UnreadableDocument {
        Map<String, String> notes = new HashMap<>();
        StringBuilder text = new StringBuilder();
        String reference = "";
        boolean inText = false;
        while (markup.next()) {
            if (markup.isStart()) {
                inText = markup.name().equals("t");
                if (markup.name().equals("footnote") || markup.name().equals("endnote")) {
                    reference = kind + markup.attribute("id").orElse("");
                    text.setLength(0);
                }
            } else if (markup.isEnd()) {
                inText = false;
                if (markup.name().equals("footnote") || markup.name().equals("endnote")) {
                    notes.put(reference, text.toString());
                }
            } else if (inText) {
                text.append(markup.text());
            }
        }
        return notes;
    }
}
