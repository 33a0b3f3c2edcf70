package dev.yearbook.deploy.servers;

/// A server did not start, stop or answer; the message says which, and what it printed.
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
