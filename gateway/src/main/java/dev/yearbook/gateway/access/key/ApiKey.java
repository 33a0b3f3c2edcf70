package dev.yearbook.gateway.access.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.Role;
import dev.yearbook.gateway.access.Scope;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A key without its secret.
///
/// @param id names it in the API
/// @param name what it is for
/// @param prefixes how its secrets begin; several while it is being rotated
/// @param roles `reader`, `contributor`, `curator`, `operator`
/// @param groups whose restricted documents it opens
/// @param scopes what it is limited to; empty: not limited
/// @param createdAt when it was made
/// @param createdBy the subject who made it
/// @param expiresAt from when on it is refused; absent: never
/// @param revokedAt since when it is refused; absent: it is not revoked
/// @param lastUsedAt when it was last used, to a minute
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiKey(
        UUID id,
        String name,
        List<String> prefixes,
        List<String> roles,
        List<String> groups,
        List<String> scopes,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public ApiKey {
        prefixes = List.copyOf(prefixes);
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        scopes = List.copyOf(scopes);
    }

    /// The caller that shows this key.
    Caller caller() {
        return new Caller(
                Caller.Kind.KEY,
                "key:" + id,
                name,
                roles.stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet()),
                Set.copyOf(groups),
                scopes.stream()
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /// Whether it is neither revoked nor expired.
    boolean isGoodAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
