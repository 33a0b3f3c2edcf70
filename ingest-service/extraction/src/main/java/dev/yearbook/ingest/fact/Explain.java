package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Prints which rule made which fact of a text and why each other number was skipped.
///
/// `Explain report.md 2021 江城市` reads a file as the report of a place on a year; without a file, or
/// with `-`, it reads standard input.
public final class Explain {

    private Explain() {}

    /// @param args file (or `-`), reporting year, place; all optional
    /// @throws IOException if the file cannot be read
    /// @throws UnreadableDocument if it holds no readable document
    public static void main(String[] args) throws IOException, UnreadableDocument {
        boolean file = args.length > 0 && !args[0].equals("-");
        byte[] content = file ? Files.readAllBytes(Path.of(args[0])) : System.in.readAllBytes();
        String name = file ? Path.of(args[0]).getFileName() + "" : "standard input";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(explain(content, context(name, args)).text());
    }

    private static DocumentContext context(String name, String[] args) {
        OptionalInt year =
                args.length > 1 ? OptionalInt.of(Integer.parseInt(args[1])) : OptionalInt.empty();
        Optional<String> place = args.length > 2 ? Optional.of(args[2]) : Optional.empty();
        return new DocumentContext(
                name,
                Optional.empty(),
                Optional.empty(),
                year,
                Optional.empty(),
                place,
                Optional.empty());
    }

    /// Explains a document.
    ///
    /// @throws UnreadableDocument if it holds no readable document
    public static Explanation explain(byte[] content, DocumentContext context)
            throws UnreadableDocument {
        var outline = OutlineReader.standard().read(content, "", context.name());
        return Explanation.of(DocumentExtractor.standard().extract(outline, context));
    }
}
