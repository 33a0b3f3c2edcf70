package dev.yearbook.deploy.operator;

/// A command that cannot be done as it was given; the message says what to give instead.
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(message);
    }
}
