package dev.yearbook.gateway.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a caller may do.
///
/// | role | may |
/// | --- | --- |
/// | reader | read documents, series, summaries and events |
/// | contributor | what a reader may, and post, replace and withdraw documents |
/// | curator | what a reader may, and decide on series |
/// | operator | everything, also what contributors and curators may |
///
/// No role opens restricted documents: that do groups alone.
public enum Role {
    READER,
    CONTRIBUTOR,
    CURATOR,
    OPERATOR;

    /// Whether who has this role may do what `other` may.
    public boolean includes(Role other) {
        return this == other || this == OPERATOR || other == READER;
    }

    /// The role as requests, tokens and answers write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role that a word names exactly: `Operator` and `operator ` name none.
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
