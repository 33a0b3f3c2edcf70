package dev.yearbook.ingest.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a lexicon: a resource with tab-separated columns, a header line, and lines of
/// comment that begin with `#`.
public final class Rows {

    private Rows() {}

    /// The rows of the resource `name` beside this class, without header and comments.
    ///
    /// @throws IllegalArgumentException if there is no such resource
    public static List<List<String>> of(String name) {
        try (InputStream in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no lexicon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
