package dev.yearbook.gateway.access;

import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import java.util.List;

/// The ways in which a request is not let in.
final class Refusals {

    private static final String CHALLENGE = "Bearer realm=\"yearbook\"";

    private Refusals() {}

    /// No credential where one is needed.
    static Refused missing() {
        return Refused.because(
                        ProblemType.UNAUTHENTICATED,
                        "Send a key as X-API-Key or Authorization: Bearer yb_…, or the access token"
                                + " of your sign-in.")
                .with(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    /// A credential that proves nothing.
    static Refused invalid(String why) {
        return Refused.because(ProblemType.UNAUTHENTICATED, why)
                .with(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    }

    /// A caller without the role.
    static Refused role(Role needed) {
        return Refused.because(
                ProblemType.FORBIDDEN,
                "This needs the role %s, which the caller does not have.".formatted(needed.word()));
    }

    /// A credential that is limited to other scopes.
    static Refused scope(Scope needed) {
        return Refused.because(
                        ProblemType.FORBIDDEN,
                        "This needs the scope %s, to which the credential is not good."
                                .formatted(needed.word()))
                .with(
                        HttpHeaders.WWW_AUTHENTICATE,
                        CHALLENGE
                                + ", error=\"insufficient_scope\", scope=\"%s\""
                                        .formatted(needed.word()));
    }

    /// A secret in the address, which proxies, logs and histories keep.
    static Refused burnt(String parameter) {
        return Refused.because(
                ProblemType.CREDENTIALS_IN_ADDRESS,
                "Addresses are written into logs and histories: the key or token in “%s” is burnt."
                                .formatted(parameter)
                        + " Rotate or revoke it, and send its successor in a header.",
                List.of(
                        Flaw.parameter(
                                parameter,
                                "a credential does not belong into the address",
                                "Use X-API-Key or Authorization: Bearer")));
    }

    /// A page of another origin makes the browser send its session along.
    static Refused foreignPage() {
        return Refused.because(
                ProblemType.FORBIDDEN,
                "A session is good for Yearbook's own page only; other pages and programs send a"
                        + " key.");
    }

    static Refused nothing(String path) {
        return Refused.because(
                ProblemType.NOT_FOUND,
                "Nothing is found at %s; /docs lists what there is.".formatted(path));
    }

    static Refused method(String method, String path, List<String> allowed) {
        return Refused.because(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "%s is not supported at %s; the Allow header lists what is."
                                .formatted(method, path))
                .with(HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    static Refused malformed() {
        return Refused.because(
                ProblemType.MALFORMED_ADDRESS,
                "The path can be read in more than one way; write it out plainly.");
    }
}
