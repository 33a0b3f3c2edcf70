package dev.yearbook.metrics.query;

import dev.yearbook.web.Refused;
import org.jspecify.annotations.Nullable;

/// Which observations are asked for: those that were read, those that were derived, or both.
///
/// | `derived=` | |
/// | --- | --- |
/// | absent, `exclude`, `false` | what documents state |
/// | `include`, `true` | also what follows from it |
/// | `only` | only what follows |
enum Which {
    READ,
    BOTH,
    DERIVED;

    /// Reads the parameter.
    ///
    /// @throws Refused where it is none of these, or joined with what derived figures do not have
    static Which of(ObservationFilters filters) {
        Which which = read(filters.derived());
        if (which != READ) {
            refuse("document", filters.document());
            refuse("doc", filters.doc());
            refuse("changedSince", filters.changedSince());
        }
        return which;
    }

    private static Which read(@Nullable String text) {
        return switch (text == null ? "exclude" : text) {
            case "exclude", "false" -> READ;
            case "include", "true" -> BOTH;
            case "only" -> DERIVED;
            default ->
                    throw Refused.parameter(
                            "derived",
                            "“" + text + "” is unknown",
                            "Use exclude, include (true) or only");
        };
    }

    private static void refuse(String parameter, @Nullable Object value) {
        if (value != null) {
            throw Refused.parameter(
                    parameter,
                    "derived figures rest on several documents",
                    "Leave out " + parameter + ", or ask without derived");
        }
    }

    /// Whether what was read is among them.
    boolean read() {
        return this != DERIVED;
    }

    /// Whether what was derived is among them.
    boolean derived() {
        return this != READ;
    }
}
