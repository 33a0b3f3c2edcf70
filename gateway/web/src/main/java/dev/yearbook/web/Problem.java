package dev.yearbook.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a request failed: problem details of RFC 9457.
///
/// @param type the kind of problem, an address relative to the gateway
/// @param title the kind in words, the same for all of its kind
/// @param status the HTTP status
/// @param detail what is wrong with this request
/// @param instance the path that was asked for
/// @param errors each flaw of the request, when it has several or named ones
/// @param correlationId how the log names this request
/// @param violatedPolicies the names of the rate limits that were exceeded, where that is the
///   problem
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Flaw> errors,
        @Nullable String correlationId,
        @JsonProperty("violated-policies") List<String> violatedPolicies) {

    /// `application/problem+json`
    public static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
        violatedPolicies = violatedPolicies == null ? List.of() : List.copyOf(violatedPolicies);
    }

    /// A problem that is not yet about a certain request.
    public static Problem of(ProblemType type, String detail, List<Flaw> errors) {
        return new Problem(
                type.address(),
                type.title(),
                type.status().getCode(),
                detail,
                null,
                errors,
                null,
                List.of());
    }

    /// The same problem, naming the rate limits that were exceeded.
    public Problem violating(List<String> policies) {
        return new Problem(type, title, status, detail, instance, errors, correlationId, policies);
    }

    /// The same problem of the request for a path.
    public Problem at(String path, @Nullable String correlation) {
        return new Problem(
                type, title, status, detail, path, errors, correlation, violatedPolicies);
    }
}
