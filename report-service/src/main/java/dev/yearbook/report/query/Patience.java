package dev.yearbook.report.query;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a reader waits for an answer before it is told where to fetch it later (RFC 7240).
///
/// | `Prefer` | waits |
/// | --- | --- |
/// | | 20 s |
/// | `respond-async` | not at all |
/// | `respond-async, wait=5` | 5 s |
/// | `wait=300` | 60 s, the longest |
final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})");

    private Patience() {}

    static Duration of(HttpRequest<?> request) {
        String preferences = String.join(",", request.getHeaders().getAll("Prefer"));
        Matcher wait = WAIT.matcher(preferences);
        if (wait.find()) {
            Duration asked = Duration.ofSeconds(Long.parseLong(wait.group(1)));
            return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
        }
        return preferences.contains("respond-async") ? Duration.ZERO : USUAL;
    }
}
