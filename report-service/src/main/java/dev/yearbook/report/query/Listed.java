package dev.yearbook.report.query;

import dev.yearbook.report.store.Edition;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// The latest edition of a summary, or one of its editions, in a list.
///
/// @param year the year
/// @param place the place; `*` is all places
/// @param edition the edition's number
/// @param figures how many figures it shows
/// @param discrepancies how many discrepancies it shows
/// @param publishedAt when it was made
/// @param digest the SHA-256 of its JSON
/// @param href where it is
@Serdeable
record Listed(
        int year,
        String place,
        int edition,
        int figures,
        int discrepancies,
        Instant publishedAt,
        String digest,
        String href) {

    static Listed latest(Edition edition) {
        return of(edition, "/api/v1/summaries/" + edition.scope().year());
    }

    static Listed numbered(Edition edition) {
        return of(
                edition,
                "/api/v1/summaries/" + edition.scope().year() + "/editions/" + edition.number());
    }

    private static Listed of(Edition edition, String path) {
        return new Listed(
                edition.scope().year(),
                edition.scope().place(),
                edition.number(),
                edition.figures(),
                edition.discrepancies(),
                edition.publishedAt(),
                edition.digest(),
                UriBuilder.of(path)
                        .queryParam("place", edition.scope().place())
                        .build()
                        .toString());
    }
}
