package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The parts of a DOCX file that hold its text. Every entry is decompressed once, in memory and
/// counted, so a file that claims small sizes and unpacks to large ones is refused early.
final class Archive {

    private static final Set<String> WANTED =
            Set.of(
                    "document.xml",
                    "styles.xml",
                    "numbering.xml",
                    "footnotes.xml",
                    "endnotes.xml",
                    "core.xml");

    private final ReadingLimits limits;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private Archive(ReadingLimits limits) {
        this.limits = limits;
    }

    static Archive open(byte[] content, ReadingLimits limits) throws UnreadableDocument {
        Archive archive = new Archive(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.take(entry.getName(), zip);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged("its ZIP archive is broken");
        } catch (IOException e) {
            throw damaged("its ZIP archive ends too early");
        }
        return archive;
    }

    /// The part with this file name, wherever it lies.
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    private void take(String name, ZipInputStream zip) throws IOException, UnreadableDocument {
        if (!names.add(name)) {
            throw damaged("two of its parts have the name " + name);
        }
        if (names.size() > limits.archiveEntries()) {
            throw tooLarge("holds more than %,d files".formatted(limits.archiveEntries()));
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean wanted = WANTED.contains(file) && name.split("/").length == 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.archiveBytes()) {
                throw tooLarge("unpacks to more than %,d bytes".formatted(limits.archiveBytes()));
            }
            if (wanted) {
                bytes.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.putIfAbsent(file, bytes.toByteArray());
        }
    }

    private static UnreadableDocument tooLarge(String what) {
        return new UnreadableDocument(
                Reason.TOO_LARGE,
                "The DOCX file " + what + ". Save its text as a smaller document.");
    }

    static UnreadableDocument damaged(String what) {
        return new UnreadableDocument(
                Reason.DAMAGED,
                "The DOCX file is damaged: "
                        + what
                        + ". Open it in a word processor and save it again.");
    }
}
