package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;

/// The text that is taken out of a file which is no text itself; evidence points into it.
public final class ExtractedText {

    private final StringBuilder source = new StringBuilder();
    private final ReadingLimits limits;

    public ExtractedText(ReadingLimits limits) {
        this.limits = limits;
    }

    /// Adds text, without invisible characters and with blanks collapsed, and tells where it
    /// stands.
    public Passage add(CharSequence raw) throws UnreadableDocument {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            Visible.append(clean, raw.charAt(i));
        }
        while (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        int offset = source.length();
        append(clean);
        return Passage.contiguous(clean.toString(), offset);
    }

    /// Adds what stands between two pieces of text: a line break, a tab.
    public void separate(String separator) throws UnreadableDocument {
        append(separator);
    }

    private void append(CharSequence text) throws UnreadableDocument {
        if (source.length() + text.length() > limits.characters()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The document holds more than %,d characters of text. Split it into smaller ones."
                            .formatted(limits.characters()));
        }
        source.append(text);
    }

    /// The number of characters so far.
    public int length() {
        return source.length();
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
