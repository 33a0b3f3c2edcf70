package dev.yearbook.gateway.access.token;

/// A token that proves nothing.
public final class BadToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param why a sentence for the caller
    BadToken(String why) {
        super(why, null, false, false);
    }
}
