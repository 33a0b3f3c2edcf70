package dev.yearbook.gateway.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A part of the API and a verb. A key or token that names scopes is good for these only; one that
/// names none is good for all that its roles allow.
public enum Scope {
    DOCUMENTS_READ,
    DOCUMENTS_WRITE,
    SERIES_READ,
    CURATION_READ,
    CURATION_WRITE,
    SUMMARIES_READ,
    EVENTS_READ,
    SUBSCRIPTIONS_READ,
    SUBSCRIPTIONS_WRITE,
    KEYS_READ,
    KEYS_WRITE,
    AUDIT_READ;

    /// The scope as keys and tokens write it: `documents:read`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /// The scope that a word names exactly.
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
    }
}
