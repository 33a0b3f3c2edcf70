package dev.yearbook.ingest.reading;

/// A document that cannot be read. The message says what is wrong and what to do about it, in a
/// sentence that can be shown to whoever posted the document.
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// @param reason what is wrong, for programs
    /// @param message what is wrong and what to do about it, for people
    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /// What is wrong.
    public Reason reason() {
        return reason;
    }

    /// Why a document cannot be read.
    public enum Reason {
        /// There is nothing in it.
        EMPTY,
        /// Neither text, Markdown, HTML, PDF nor DOCX.
        UNKNOWN_FORMAT,
        /// Text that is not UTF-8, nor GB18030 or UTF-16 that says so.
        UNKNOWN_ENCODING,
        /// More bytes, characters, pages, cells or nesting than [ReadingLimits] allow.
        TOO_LARGE,
        /// Reading took longer than [ReadingLimits] allow.
        TOO_SLOW,
        /// A password is needed.
        ENCRYPTED,
        /// Pages of pictures without text, as a scanner makes them.
        NO_TEXT,
        /// The file breaks the rules of its format.
        DAMAGED
    }
}
