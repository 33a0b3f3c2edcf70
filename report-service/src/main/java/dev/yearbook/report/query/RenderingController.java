package dev.yearbook.report.query;

import dev.yearbook.report.rendering.Rendering;
import dev.yearbook.report.rendering.Renderings;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;

/// Work under way: what was answered with 202 tells here how far it is.
@Controller("/api/v1/summaries/renderings")
class RenderingController {

    private final Renderings renderings;

    RenderingController(Renderings renderings) {
        this.renderings = renderings;
    }

    /// How far a rendering is; with `href` of the result, which answers at once when it is done. A
    /// rendering is known until newer ones need its place, or the service restarts: then ask for
    /// the summary again.
    @Get("/{id}")
    HttpResponse<Progress> progress(@PathVariable String id) {
        Rendering rendering =
                renderings.find(id).orElseThrow(() -> Refused.notFound("rendering", id));
        MutableHttpResponse<Progress> answer =
                HttpResponse.ok(Progress.of(rendering))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return rendering.finishedAt().isPresent()
                ? answer
                : answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
}
