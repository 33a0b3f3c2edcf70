package dev.yearbook.gateway.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A caller, as it is told.
///
/// @param kind `key` or `person`
/// @param subject the same for the same caller at any time
/// @param name how people call the caller
/// @param roles what the caller may do
/// @param groups whose restricted documents the caller may see
/// @param scopes what the credential is limited to; empty: not limited
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Me(
        String kind,
        String subject,
        String name,
        List<String> roles,
        List<String> groups,
        List<String> scopes) {

    static Me of(Caller caller) {
        return new Me(
                caller.kind().name().toLowerCase(Locale.ROOT),
                caller.subject(),
                caller.name(),
                sorted(caller.roles().stream().map(Role::word)),
                sorted(caller.groups().stream()),
                sorted(caller.scopes().stream().map(Scope::word)));
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }
}
