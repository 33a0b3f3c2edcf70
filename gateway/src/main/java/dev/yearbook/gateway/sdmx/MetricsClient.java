package dev.yearbook.gateway.sdmx;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.web.Page;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What SDMX needs of the metrics service.
@Client(id = "metrics", path = "/api/v1/series")
interface MetricsClient {

    /// The header that says which restricted observations the reader may see.
    String GROUPS = "X-Yearbook-Groups";

    /// The largest page.
    int LIMIT = 500;

    /// A page of series.
    @Get
    Page<Listed> series(
            @QueryValue int limit,
            @Nullable @QueryValue String cursor,
            @Nullable @Header(GROUPS) String groups);

    /// A page of the observations of a series.
    @Get("/{id}/observations")
    Page<Observation> observations(
            @PathVariable String id,
            @QueryValue int limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Instant asOf,
            @Nullable @QueryValue Instant changedSince,
            @Nullable @Header(GROUPS) String groups);

    /// A series in a list; what else the list says of it does not matter here.
    @Serdeable
    record Listed(SeriesIdentity identity) {}
}
