package dev.yearbook.report.store;

import java.time.Instant;

/// An edition of a summary.
///
/// @param scope the year and place
/// @param number counted from 1
/// @param content the digest of what it says, whenever it was made
/// @param digest the SHA-256 of its JSON
/// @param figures how many figures it shows
/// @param discrepancies how many discrepancies it shows
/// @param publishedAt when it was made
public record Edition(
        Scope scope,
        int number,
        String content,
        String digest,
        int figures,
        int discrepancies,
        Instant publishedAt) {}
