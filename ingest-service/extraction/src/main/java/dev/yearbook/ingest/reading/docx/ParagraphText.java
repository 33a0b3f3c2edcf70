package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.layout.Superscript;

/// One paragraph while it is being read: its characters and what its properties say of it.
final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int outline;
    private int listDepth = -1;
    private boolean runBold;
    private boolean runHidden;
    private final Superscript raised = new Superscript();
    private boolean plain;

    void style(String id) {
        style = id;
    }

    void outline(int level) {
        outline = level;
    }

    void listDepth(int depth) {
        listDepth = Math.max(listDepth, depth);
    }

    void noList() {
        listDepth = -1;
    }

    void beginRun() {
        runBold = false;
        runHidden = false;
        raised.step(-1);
    }

    void bold(boolean on) {
        runBold = on;
    }

    void hidden(boolean on) {
        runHidden = on;
    }

    void raised(boolean on) {
        raised.step(on ? 1 : -1);
    }

    void add(String characters) {
        if (runHidden) {
            return;
        }
        plain |= !runBold && !characters.isBlank();
        for (int i = 0; i < characters.length(); i++) {
            text.append(raised.shown(characters.charAt(i)));
        }
    }

    String text() {
        return text.toString();
    }

    String style() {
        return style;
    }

    /// The level that the paragraph itself states; 0 if it states none.
    int outline() {
        return outline;
    }

    /// The depth of the list of which it is an item; -1 if it is none.
    int listDepth() {
        return listDepth;
    }

    boolean isBold() {
        return !plain && !text.isEmpty();
    }
}
