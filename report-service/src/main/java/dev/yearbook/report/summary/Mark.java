package dev.yearbook.report.summary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/// What a reader must know of a figure besides its value.
@Serdeable
public enum Mark {
    /// The same source had said otherwise before.
    @JsonProperty("revised")
    REVISED,
    /// Stated by no document, computed from what documents state.
    @JsonProperty("derived")
    DERIVED,
    /// Published before its period was over.
    @JsonProperty("provisional")
    PROVISIONAL,
    /// Read by the machine with little confidence: to be compared with the sentence before use.
    @JsonProperty("uncertain")
    UNCERTAIN,
    /// The definition changed since last year; the two values cannot be compared.
    @JsonProperty("break")
    BREAK,
    /// Sources differ by more than readers expect, though all may be true.
    @JsonProperty("tension")
    TENSION,
    /// Sources say what cannot all be true.
    @JsonProperty("contradiction")
    CONTRADICTION
}
