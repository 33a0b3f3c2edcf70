package dev.yearbook.report.query;

import dev.yearbook.report.rendering.Rendering;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far the writing of a summary is.
///
/// @param id the rendering's id
/// @param state `waiting`, `running`, `done` or `failed`
/// @param step what is being done: `reading`, `wording` or `writing`
/// @param name what is written
/// @param figures how many figures it shows
/// @param requestedAt when it was asked for
/// @param startedAt when the work began
/// @param finishedAt when it ended
/// @param href where the result is fetched
@Serdeable
record Progress(
        String id,
        String state,
        String step,
        String name,
        int figures,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String href) {

    private static final String PATH = "/api/v1/summaries/renderings/";

    static Progress of(Rendering rendering) {
        return new Progress(
                rendering.what().id(),
                rendering.state().name().toLowerCase(Locale.ROOT),
                rendering.step(),
                rendering.what().name(),
                rendering.what().figures(),
                rendering.requestedAt(),
                rendering.startedAt().orElse(null),
                rendering.finishedAt().orElse(null),
                rendering.what().href());
    }

    /// 202: it is under way, and here is where to look.
    static MutableHttpResponse<Progress> accepted(Rendering rendering) {
        return HttpResponse.accepted()
                .body(of(rendering))
                .header(HttpHeaders.LOCATION, PATH + rendering.what().id())
                .header(HttpHeaders.RETRY_AFTER, "2")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
