package dev.yearbook.ingest.reading.docx;

/// One paragraph while it is being read: its characters and what its properties say of it.
final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int outline;
    private int listDepth = -1;
    private boolean runBold;
    private boolean runHidden;
    private boolean runRaised;
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
        runRaised = false;
    }

    void bold(boolean on) {
        runBold = on;
    }

    void hidden(boolean on) {
        runHidden = on;
    }

    void raised(boolean on) {
        runRaised = on;
    }

    void add(String characters) {
        if (runHidden) {
            return;
        }
        plain |= !runBold && !characters.isBlank();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            text.append(runRaised && c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c);
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
