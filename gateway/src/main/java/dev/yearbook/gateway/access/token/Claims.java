package dev.yearbook.gateway.access.token;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.GroupName;
import dev.yearbook.gateway.access.Role;
import dev.yearbook.gateway.access.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the claims of a token say of its subject.
///
/// Roles and groups have to be lists of words; a role has to be written exactly. Anything else,
/// such as one word that is not in a list, grants nothing.
final class Claims {

    private Claims() {}

    static Caller caller(JWTClaimsSet claims, IssuerSettings issuer) {
        String subject = "person:" + issuer.name() + ":" + claims.getSubject();
        Object name = claims.getClaim("name");
        Object preferred = claims.getClaim("preferred_username");
        return new Caller(
                Caller.Kind.PERSON,
                subject,
                Stream.of(name, preferred)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(claims.getSubject()),
                roles(claims, issuer),
                words(claims, issuer.groupsClaim())
                        .filter(GroupName::isUsable)
                        .collect(Collectors.toSet()),
                scopes(claims));
    }

    private static Set<Role> roles(JWTClaimsSet claims, IssuerSettings issuer) {
        return words(claims, issuer.rolesClaim())
                .filter(word -> word.startsWith(issuer.rolePrefix()))
                .map(word -> Role.of(word.substring(issuer.rolePrefix().length())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /// Those of the scopes that are Yearbook's; providers add others, such as `openid`.
    private static Set<Scope> scopes(JWTClaimsSet claims) {
        return claims.getClaim("scope") instanceof String scopes
                ? Arrays.stream(scopes.split(" "))
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<String> words(JWTClaimsSet claims, String path) {
        Object value = claims.getClaims();
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> level ? level.get(step) : null;
        }
        return value instanceof Collection<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.of();
    }
}
