package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/// What became of one version of a document.
@Serdeable
public enum DocumentState {
    /// Stored; its reading has not begun.
    @JsonProperty("accepted")
    ACCEPTED,
    /// Being read.
    @JsonProperty("reading")
    READING,
    /// Read; its facts are published.
    @JsonProperty("read")
    READ,
    /// Could not be read; the reason says why.
    @JsonProperty("failed")
    FAILED,
    /// Replaced by a newer version; its facts are withdrawn.
    @JsonProperty("superseded")
    SUPERSEDED,
    /// Taken back; its facts are withdrawn.
    @JsonProperty("withdrawn")
    WITHDRAWN
}
