package dev.yearbook.gateway.sdmx;

import java.util.Optional;

/// A component of the data structure.
sealed interface Component {

    /// The component's id, which is also that of its concept.
    String id();

    /// The concept's name.
    Name name();

    /// A dimension of the series key.
    record Dimension(String id, Name name, Codelist codelist) implements Component {}

    /// The dimension of time.
    record Time(String id, Name name) implements Component {}

    /// The value itself.
    record Measure(String id, Name name) implements Component {}

    /// An attribute of a series or of an observation.
    record Attribute(String id, Name name, Level level, Optional<Codelist> codelist)
            implements Component {}

    /// What an attribute is attached to.
    enum Level {
        SERIES,
        OBSERVATION
    }
}
