package dev.yearbook.ingest.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The documents of a folder as its `documents.json` describes them.
record Documents(Path folder, List<Document> all) {

    /// A document with what is known of it.
    record Document(Path file, String mediaType, DocumentContext context) {

        String text() throws IOException {
            return Files.readString(file);
        }

        Outline outline() throws Exception {
            return OutlineReader.standard()
                    .read(Files.readAllBytes(file), mediaType, context.name());
        }

        Extraction extraction() throws Exception {
            return DocumentExtractor.standard().extract(outline(), context);
        }
    }

    static Documents in(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (JsonNode node :
                new ObjectMapper().readTree(folder.resolve("documents.json").toFile())) {
            documents.add(
                    new Document(
                            folder.resolve(node.get("name").asText()),
                            node.path("mediaType").asText(),
                            context(node)));
        }
        return new Documents(folder, documents);
    }

    private static DocumentContext context(JsonNode node) {
        OptionalInt year =
                node.has("reportingYear")
                        ? OptionalInt.of(node.get("reportingYear").asInt())
                        : OptionalInt.empty();
        return new DocumentContext(
                node.get("name").asText(),
                text(node, "title"),
                text(node, "publisher"),
                year,
                text(node, "publishedOn").map(LocalDate::parse),
                text(node, "place"),
                text(node, "language"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(value -> !value.isBlank());
    }
}
