package dev.yearbook.gateway.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// How the services hear who asks.
///
/// | header | |
/// | --- | --- |
/// | `X-Yearbook-Subject` | the subject, percent-encoded |
/// | `X-Yearbook-Roles` | the roles, separated by commas |
/// | `X-Yearbook-Groups` | the groups, separated by commas; empty: only what is not restricted |
///
/// Services believe these headers, so only the gateway may be able to reach them. The caller's own
/// headers of these names, and the credential, end at the gateway.
public final class TrustedHeaders {

    public static final String SUBJECT = "X-Yearbook-Subject";
    public static final String ROLES = "X-Yearbook-Roles";
    public static final String GROUPS = "X-Yearbook-Groups";

    private static final List<String> CREDENTIALS =
            List.of(HttpHeaders.AUTHORIZATION, Credential.KEY_HEADER, HttpHeaders.COOKIE);

    private TrustedHeaders() {}

    /// Replaces what the caller has written by what the gateway knows.
    public static void set(MutableHttpHeaders headers, Caller caller) {
        CREDENTIALS.forEach(headers::remove);
        headers.set(SUBJECT, URLEncoder.encode(caller.subject(), StandardCharsets.UTF_8));
        headers.set(ROLES, joined(caller.roles().stream().map(Role::word)));
        headers.set(GROUPS, joined(caller.groups().stream()));
    }

    private static String joined(Stream<String> words) {
        return String.join(",", words.sorted().toList());
    }
}
