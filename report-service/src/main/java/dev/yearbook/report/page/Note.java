package dev.yearbook.report.page;

/// Where a statement stands.
///
/// @param source the number of the document in the list of sources; 0 of a derived figure
/// @param value what it states
/// @param citation the document with publisher and date, or how it was derived
/// @param quote the sentence, or empty
public record Note(int source, String value, String citation, String quote) {

    /// The same place as stating another value.
    Note of(String value) {
        return new Note(source, value, citation, quote);
    }
}
