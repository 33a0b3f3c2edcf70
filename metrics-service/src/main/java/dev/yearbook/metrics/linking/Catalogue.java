package dev.yearbook.metrics.linking;

import java.util.List;
import java.util.Optional;

/// The series that there are, as far as linking asks.
public interface Catalogue {

    /// The series that a key leads to, by itself or by a curator's decision.
    Optional<Candidate> byKey(SeriesKey key);

    /// Series with the frame and the subject of a key.
    List<Candidate> ofSubject(SeriesKey key);

    /// Series with the frame, indicator and qualifiers of a key.
    List<Candidate> ofIndicator(SeriesKey key);
}
