package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a document is, by its first bytes.
public enum FileFormat {
    /// Plain text, Markdown or HTML.
    TEXT,
    PDF,
    DOCX;

    private static final int HEAD = 1024;

    /// The format of a document.
    ///
    /// @param mediaTypeHint the media type as posted; it counts only where the bytes leave it open
    /// @throws UnreadableDocument if it is of a format that is not read
    public static FileFormat of(byte[] content, String mediaTypeHint) throws UnreadableDocument {
        String head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean pdf =
                head.stripLeading().startsWith("%PDF-")
                        || head.startsWith("\u00ef\u00bb\u00bf%PDF-");
        if (pdf
                || mediaTypeHint.toLowerCase(Locale.ROOT).contains("pdf")
                        && head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        refuseOthers(content, head);
        return TEXT;
    }

    private static void refuseOthers(byte[] content, String head) throws UnreadableDocument {
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw ole(content);
        }
        String what = foreign(head);
        if (!what.isEmpty()) {
            throw new UnreadableDocument(
                    Reason.UNKNOWN_FORMAT,
                    "The document is " + what + ". Post text, Markdown, HTML, PDF or DOCX.");
        }
    }

    /// Old Word files and encrypted DOCX files are stored in the same container.
    private static UnreadableDocument ole(byte[] content) {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        String container = new String(content, StandardCharsets.ISO_8859_1);
        return container.contains(new String(mark, StandardCharsets.ISO_8859_1))
                ? new UnreadableDocument(
                        Reason.ENCRYPTED,
                        "The document needs a password. Remove it and post the document again.")
                : new UnreadableDocument(
                        Reason.UNKNOWN_FORMAT,
                        "The document is in an old Office format. Save it as DOCX and post that.");
    }

    private static String foreign(String head) {
        if (head.startsWith("{\\rtf")) {
            return "RTF";
        }
        if (head.startsWith("MZ") && head.indexOf('\0') >= 0 || head.startsWith("\u007fELF")) {
            return "a program";
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")) {
            return "a picture";
        }
        return head.startsWith("\u001f\u008b")
                        || head.startsWith("7z\u00bc\u00af")
                        || head.startsWith("Rar!")
                ? "an archive"
                : "";
    }
}
