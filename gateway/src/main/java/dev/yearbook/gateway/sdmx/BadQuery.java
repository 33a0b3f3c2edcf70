package dev.yearbook.gateway.sdmx;

/// A query that cannot be answered as it stands.
final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /// @param parameter the part of the query that is wrong
    /// @param message what is wrong and what would be right
    BadQuery(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /// The part of the query that is wrong.
    String parameter() {
        return parameter;
    }
}
