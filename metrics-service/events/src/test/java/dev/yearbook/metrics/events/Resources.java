package dev.yearbook.metrics.events;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The contract's files.
final class Resources {

    private Resources() {}

    static List<Path> in(String folder) throws IOException, URISyntaxException {
        Path path = Path.of(Objects.requireNonNull(Resources.class.getResource(folder)).toURI());
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
