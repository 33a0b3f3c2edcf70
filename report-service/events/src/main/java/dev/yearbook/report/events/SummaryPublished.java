package dev.yearbook.report.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// A new edition of an annual summary exists.
///
/// @param year the year it reports on
/// @param place the place it reports on
/// @param edition counted from 1 for each year and place
/// @param figures how many figures it shows
/// @param discrepancies how many discrepancies it shows
/// @param digest the SHA-256 of its JSON, in hexadecimal
/// @param publishedAt when it was made
@Serdeable
public record SummaryPublished(
        int year,
        String place,
        int edition,
        int figures,
        int discrepancies,
        String digest,
        Instant publishedAt) {}
