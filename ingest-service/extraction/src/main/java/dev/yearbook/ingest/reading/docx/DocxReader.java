package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.ingest.reading.layout.ExtractedText;
import dev.yearbook.ingest.reading.layout.Layout;
import dev.yearbook.ingest.reading.layout.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads DOCX files: headings by style or outline level, paragraphs, items of lists, tables with
/// merged cells, footnotes. Tracked deletions and hidden text are left out.
public final class DocxReader {

    private final ReadingLimits limits;
    private final ExtractedText text;
    private final List<Piece> pieces = new ArrayList<>();

    private DocxReader(ReadingLimits limits) {
        this.limits = limits;
        this.text = new ExtractedText(limits);
    }

    /// The outline of a DOCX file; its source is the text that was taken out.
    public static Outline read(byte[] content, ReadingLimits limits) throws UnreadableDocument {
        return new DocxReader(limits).read(Archive.open(content, limits));
    }

    private Outline read(Archive archive) throws UnreadableDocument {
        byte[] document =
                archive.part("document.xml")
                        .orElseThrow(() -> Archive.damaged("it holds no word/document.xml"));
        Styles styles = Styles.of(archive.part("styles.xml"));
        BodyReader body = new BodyReader(styles, limits, text, pieces);
        body.read(Markup.of(document));
        Map<String, String> notes = new HashMap<>();
        for (String part : List.of("footnotes.xml", "endnotes.xml")) {
            if (archive.part(part).isPresent()) {
                notes.putAll(NotesReader.read(part.charAt(0), Markup.of(archive.part(part).get())));
            }
        }
        List<Block> blocks = new ArrayList<>(Layout.blocks(pieces));
        for (String reference : body.references()) {
            footnote(body.mark(reference), notes.getOrDefault(reference, ""), blocks);
        }
        if (text.toString().isBlank()) {
            throw new UnreadableDocument(
                    Reason.NO_TEXT, "The DOCX file holds no text. Post a document that does.");
        }
        return new Outline(text.toString(), blocks, properties(archive));
    }

    private void footnote(String mark, String note, List<Block> blocks) throws UnreadableDocument {
        if (note.isBlank()) {
            return;
        }
        text.add(mark);
        text.separate(" ");
        Passage passage = text.add(note);
        text.separate("\n");
        blocks.add(new Block.Footnote(Optional.of(mark), passage));
    }

    private static Map<String, String> properties(Archive archive) throws UnreadableDocument {
        Map<String, String> properties = new HashMap<>();
        if (archive.part("core.xml").isPresent()) {
            Markup markup = Markup.of(archive.part("core.xml").get());
            String name = "";
            while (markup.next()) {
                if (markup.isStart()) {
                    name = markup.name().toLowerCase(Locale.ROOT);
                } else if (!markup.isEnd() && !markup.text().isBlank()) {
                    properties.putIfAbsent(name, markup.text().strip());
                }
            }
        }
        return properties;
    }
}
