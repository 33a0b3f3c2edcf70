package dev.yearbook.gateway.access.key;

import dev.yearbook.web.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// How a key gets a new secret.
///
/// @param overlap how long the old secret is still good, an ISO 8601 duration: `PT24H` when absent,
///   at most 30 days; `PT0S` ends it at once
@Serdeable
public record Rotation(@Nullable String overlap) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /// The overlap that is meant.
    ///
    /// @throws Refused when it is none, negative or too long
    Duration meant() {
        if (overlap == null) {
            return Duration.ofHours(24);
        }
        try {
            Duration meant = Duration.parse(overlap);
            if (!meant.isNegative() && meant.compareTo(LONGEST) <= 0) {
                return meant;
            }
        } catch (DateTimeParseException noDuration) {
            // Answered as any other value that cannot be.
        }
        throw Refused.field(
                "#/overlap", "“" + overlap + "” cannot be", "Write a duration from PT0S to PT720H");
    }
}
