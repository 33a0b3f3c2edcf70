package dev.yearbook.ingest.reading.html;

import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.PassageBuilder;
import dev.yearbook.ingest.reading.layout.Superscript;
import dev.yearbook.ingest.reading.layout.Typography;
import dev.yearbook.ingest.reading.text.Trimming;

/// The line of text that is being put together from nodes.
final class LineText {

    private PassageBuilder text = new PassageBuilder();
    private int indent;
    private int wideBlanks;
    private int plain;
    private int bolds;
    private final Superscript raised = new Superscript();

    /// Notes that an element opens (1) or closes (-1).
    void mark(String name, int step) {
        switch (name) {
            case "b", "strong" -> bolds += step;
            case "sup" -> raised.step(step);
            default -> {}
        }
    }

    /// Whether this character is the second full-width blank after a full stop, with which pages
    /// that know no paragraphs begin a new one.
    boolean beginsParagraph(char c) {
        return c == '\u3000' && wideBlanks == 1 && Typography.endsSentence(tail());
    }

    private String tail() {
        StringBuilder tail = new StringBuilder();
        for (int i = Math.max(0, text.length() - 4); i < text.length(); i++) {
            tail.append(text.charAt(i));
        }
        return tail.toString().stripTrailing();
    }

    void add(char c, int start, int end) {
        boolean blank = Typography.isBlank(c);
        wideBlanks = c == '\u3000' ? wideBlanks + 1 : 0;
        if (blank && text.length() == 0) {
            indent += c == '\u3000' ? 2 : c == '\u00a0' ? 1 : 0;
        }
        plain += blank || bolds > 0 ? 0 : 1;
        Trimming.append(text, raised.shown(c), start, end);
    }

    /// Adds a blank that stands for a border inside the line.
    void blank() {
        if (text.length() > 0) {
            int end = text.sourceEnd();
            Trimming.append(text, ' ', end, end);
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    boolean isBold() {
        return plain == 0 && text.length() > 0;
    }

    int indent() {
        return indent;
    }

    /// The line; the next one begins.
    Passage take() {
        Trimming.trimEnd(text);
        Passage line = text.build();
        text = new PassageBuilder();
        indent = 0;
        plain = 0;
        wideBlanks = 0;
        return line;
    }
}
