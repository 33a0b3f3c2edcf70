package dev.yearbook.ingest.reading.process;

import dev.yearbook.ingest.reading.FileFormat;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineCodec;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.docx.DocxReader;
import dev.yearbook.ingest.reading.pdf.PdfReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/// The main class of a process that reads documents one after the other.
///
/// | direction | message |
/// | --- | --- |
/// | in | format (1 byte), length (4 bytes), the document |
/// | out | 1, the outline as [OutlineCodec] writes it |
/// | out | 0, the name of the reason, the message |
///
/// The process ends when its input ends, so it never outlives the one that started it.
public final class ReadingProcess {

    private final ReadingLimits limits;

    private ReadingProcess(ReadingLimits limits) {
        this.limits = limits;
    }

    /// Reads documents from standard input until it ends.
    ///
    /// @param arguments the limits, as [ReadingWorker] writes them
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        ReadingLimits limits = LimitArguments.parse(arguments);
        DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16));
        new ReadingProcess(limits).serve(in, out);
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        for (int format = in.read(); format >= 0; format = in.read()) {
            byte[] content = in.readNBytes(in.readInt());
            answer(FileFormat.values()[format], content, out);
            out.flush();
        }
    }

    private void answer(FileFormat format, byte[] content, DataOutputStream out)
            throws IOException {
        try {
            Outline outline = read(format, content);
            out.write(1);
            OutlineCodec.write(outline, out);
        } catch (UnreadableDocument refusal) {
            out.write(0);
            out.writeUTF(refusal.reason().name());
            out.writeUTF(String.valueOf(refusal.getMessage()));
        }
    }

    private Outline read(FileFormat format, byte[] content) throws UnreadableDocument {
        return switch (format) {
            case PDF -> PdfReader.read(content, limits);
            case DOCX -> DocxReader.read(content, limits);
            case TEXT -> throw new IllegalArgumentException("Text needs no process of its own");
        };
    }
}
