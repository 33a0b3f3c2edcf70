package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a fact stands.
///
/// @param start Unicode code points of the document's text before the numeral
/// @param end code points up to the numeral's end
/// @param quote the sentence or table row, as readable text
/// @param path the headings above it, outermost first
/// @param page the page, of documents that have pages
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        int start, int end, String quote, List<String> path, @Nullable Integer page) {

    public Evidence {
        path = path == null ? List.of() : List.copyOf(path);
    }
}
