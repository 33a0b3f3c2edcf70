package dev.yearbook.gateway.access.key;

import dev.yearbook.gateway.access.GroupName;
import dev.yearbook.gateway.access.Role;
import dev.yearbook.gateway.access.Scope;
import dev.yearbook.web.Refused;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a key is to be, as an operator asks for it.
///
/// @param name what it is for
/// @param roles one or more of `reader`, `contributor`, `curator`, `operator`
/// @param groups whose restricted documents it opens; none when absent
/// @param scopes what it is limited to, such as `documents:write`; not limited when absent
/// @param expiresAt from when on it is refused; never when absent
@Serdeable
public record NewKey(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty List<String> roles,
        @Nullable List<String> groups,
        @Nullable List<String> scopes,
        @Nullable Instant expiresAt) {

    /// The key that is meant.
    ///
    /// @throws Refused when a role, group, scope or time cannot be
    ApiKey by(String subject, Instant now) {
        List<String> groupNames = groups == null ? List.of() : groups;
        List<String> scopeNames = scopes == null ? List.of() : scopes;
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw Refused.field(
                    "#/name", "The name has control characters", "Write it in letters and digits");
        }
        require("roles", roles, Role::of, "reader, contributor, curator or operator");
        require("scopes", scopeNames, Scope::of, "a scope such as documents:read");
        require(
                "groups",
                groupNames,
                name -> Optional.of(name).filter(GroupName::isUsable),
                "letters, digits and ._-, at most 64");
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw Refused.field(
                    "#/expiresAt", expiresAt + " has passed", "Give a time in the future");
        }
        return new ApiKey(
                UUID.randomUUID(),
                name,
                List.of(),
                roles,
                groupNames,
                scopeNames,
                now,
                subject,
                expiresAt,
                null,
                null);
    }

    private static void require(
            String field, List<String> words, Function<String, Optional<?>> reader, String form) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word == null || reader.apply(word).isEmpty()) {
                throw Refused.field(
                        "#/" + field + "/" + at, "“" + word + "” is not " + form, "Write " + form);
            }
        }
    }
}
