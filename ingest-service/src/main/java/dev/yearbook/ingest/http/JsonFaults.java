package dev.yearbook.ingest.http;

/// Says in a sentence why a JSON body is not the object that was expected.
final class JsonFaults {

    private static final int LONGEST = 300;

    private JsonFaults() {}

    /// The message of the innermost cause, without names of classes.
    static String explain(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        String first =
                message.lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\b(?:[a-z]+\\.)+[A-Z]\\w*", "the object")
                        .replaceAll("\\p{Cntrl}", " ");
        return "The body is not a document in JSON: "
                + first.substring(0, Math.min(first.length(), LONGEST));
    }
}
