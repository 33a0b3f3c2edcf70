package dev.yearbook.gateway.limits;

import java.time.Duration;

/// A rate limit.
///
/// @param name its name in headers and problems
/// @param requests how many are allowed
/// @param window in which time
record Quota(String name, int requests, Duration window) {

    /// The header `RateLimit-Policy`: `"caller";q=60000;w=60`.
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, window.toSeconds());
    }
}
