package dev.yearbook.ingest.http;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is said of a document whose bytes are the body of the request.
///
/// @param name the name that all its versions share
/// @param title its title
/// @param publisher who published it
/// @param place the place that it reports on
/// @param reportingYear the year that it reports on
/// @param publishedOn when it was published
/// @param language the language of its text
/// @param groups who may see it; may be given several times
@Introspected
public record DocumentParameters(
        @Nullable @QueryValue String name,
        @Nullable @QueryValue String title,
        @Nullable @QueryValue String publisher,
        @Nullable @QueryValue String place,
        @Nullable @QueryValue String reportingYear,
        @Nullable @QueryValue String publishedOn,
        @Nullable @QueryValue String language,
        @Nullable @QueryValue List<String> groups) {

    /// The parameters that are given, by name.
    Fields fields() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "name", name);
        put(given, "title", title);
        put(given, "publisher", publisher);
        put(given, "place", place);
        put(given, "reportingYear", reportingYear);
        put(given, "publishedOn", publishedOn);
        put(given, "language", language);
        return new Fields(given, groups == null ? List.of() : groups, Fields.Where.PARAMETER);
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
