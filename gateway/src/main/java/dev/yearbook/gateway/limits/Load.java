package dev.yearbook.gateway.limits;

/// What an operation does to the machine: each kind has places of its own, so that many of one kind
/// do not keep the others waiting.
public enum Load {
    /// Answers by itself: health, the web page. Never turned away.
    LIGHT,
    /// Reads a page of something.
    READ,
    /// Streams or renders much: exports, SDMX data, files.
    HEAVY,
    /// Changes something.
    WRITE,
    /// Stays open: events.
    STREAM
}
