package dev.yearbook.gateway.access.token;

/// A token that proves nothing.
public final class BadToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    /// @param why a sentence for the caller
    BadToken(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    /// A sentence for the caller.
    public String why() {
        return why;
    }
}
