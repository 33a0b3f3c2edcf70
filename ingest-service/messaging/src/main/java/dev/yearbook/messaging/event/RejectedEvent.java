package dev.yearbook.messaging.event;

/// An event whose content cannot be accepted, now or ever. It belongs into the dead-letter topic,
/// with the message as the reason; retrying would not help.
public final class RejectedEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param reason what is wrong, in words for the person who reads the dead letters
    public RejectedEvent(String reason) {
        super(reason);
    }

    /// @param reason what is wrong
    /// @param cause what found it
    public RejectedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
