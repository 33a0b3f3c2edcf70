package dev.yearbook.gateway.access;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.Set;

/// Who asks, as far as that is proven.
///
/// @param kind how it is proven
/// @param subject the same for the same caller at any time: `key:<id>`, `person:<issuer>:<sub>` or
///   `anonymous`
/// @param name how people call the caller
/// @param roles what the caller may do
/// @param groups whose restricted documents the caller may see
/// @param scopes what the credential is limited to; empty: not limited
public record Caller(
        Kind kind,
        String subject,
        String name,
        Set<Role> roles,
        Set<String> groups,
        Set<Scope> scopes) {

    /// How a caller is known.
    public enum Kind {
        ANONYMOUS,
        KEY,
        PERSON
    }

    private static final String ATTRIBUTE = "yearbook.caller";

    public Caller {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
        scopes = Set.copyOf(scopes);
    }

    /// A caller without credentials, who has the roles that everybody has.
    public static Caller anonymous(Set<Role> roles) {
        return new Caller(Kind.ANONYMOUS, "anonymous", "anonymous", roles, Set.of(), Set.of());
    }

    /// The caller of a request that the filter has let pass.
    public static Optional<Caller> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Caller.class);
    }

    void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    boolean has(Role needed) {
        return roles.stream().anyMatch(role -> role.includes(needed));
    }

    boolean isGood(Scope needed) {
        return scopes.isEmpty() || scopes.contains(needed);
    }

    boolean isAnonymous() {
        return kind == Kind.ANONYMOUS;
    }
}
