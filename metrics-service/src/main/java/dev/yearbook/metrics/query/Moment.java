package dev.yearbook.metrics.query;

import dev.yearbook.web.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time in a query: an instant, or a date, which means the end of that day (UTC).
final class Moment {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {}

    /// Reads the parameter.
    ///
    /// @throws Refused where it is neither
    static @Nullable Instant read(String parameter, @Nullable String text) {
        if (text == null) return null;
        try {
            Instant moment = parsed(text);
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) return moment;
        } catch (DateTimeException e) {
            // Said below, together with times that no database holds.
        }
        throw Refused.parameter(
                parameter,
                "“" + text + "” is no time",
                "Write a date (2024-12-31) or a time (2024-12-31T10:00:00Z)");
    }

    private static Instant parsed(String text) {
        return text.length() == "2026-01-01".length()
                ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }
}
