package dev.yearbook.ingest.http;

import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headers that say how a document is to be taken.
final class Preferences {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY =
            Pattern.compile("\"?([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"?");

    private Preferences() {}

    /// How long the answer may wait for the document to be read: `Prefer: wait=N` (RFC 7240), at
    /// most a minute.
    static Duration wait(HttpRequest<?> request) {
        for (String header : request.getHeaders().getAll("Prefer")) {
            Matcher matcher = WAIT.matcher(header);
            if (matcher.find()) {
                Duration wait = Duration.ofSeconds(Long.parseLong(matcher.group(1)));
                return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
            }
        }
        return Duration.ZERO;
    }

    /// The key of `Idempotency-Key`, with or without quotes.
    ///
    /// @throws Refused if it is not usable
    static Optional<String> key(HttpRequest<?> request) {
        String header = request.getHeaders().get("Idempotency-Key");
        if (header == null) {
            return Optional.empty();
        }
        Matcher matcher = KEY.matcher(header.strip());
        if (!matcher.matches()) {
            throw Refused.header(
                    "Idempotency-Key",
                    "The key is empty, too long or has characters that are not allowed",
                    "Use a UUID in quotes");
        }
        return Optional.of(matcher.group(1));
    }
}
