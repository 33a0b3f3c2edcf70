package dev.yearbook.gateway.limits;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;

/// Where a caller stands after a request was counted.
///
/// @param quota the limit
/// @param allowed whether the request is within it
/// @param remaining how many more are allowed now
/// @param reset seconds until the whole quota is there again
/// @param pause seconds until the next request is allowed
public record Standing(Quota quota, boolean allowed, long remaining, long reset, long pause) {

    /// Headers of every answer that was counted.
    private static final String POLICY_HEADER = "RateLimit-Policy";

    private static final String HEADER = "RateLimit";

    /// Says it on an answer.
    public void on(MutableHttpResponse<?> response) {
        response.getHeaders().set(POLICY_HEADER, quota.policy()).set(HEADER, limit());
    }

    /// Says it on a refusal.
    public Refused on(Refused refused) {
        return refused.with(POLICY_HEADER, quota.policy()).with(HEADER, limit());
    }

    /// The header `RateLimit`: `"caller";r=59999;t=1`.
    String limit() {
        return "\"%s\";r=%d;t=%d".formatted(quota.name(), remaining, reset);
    }

    /// The answer to a request that is not allowed.
    public Refused refusal() {
        return Refused.because(
                        ProblemType.QUOTA_EXCEEDED,
                        "More than %d requests in %d seconds; try again in %d seconds."
                                .formatted(quota.requests(), quota.window().toSeconds(), pause))
                .violating(List.of(quota.name()))
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(pause))
                .with(POLICY_HEADER, quota.policy())
                .with(HEADER, limit());
    }
}
