package dev.yearbook.gateway.reference;

import dev.yearbook.web.EntityTags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The reference of the API: for programs as OpenAPI, for people as a page.
@Controller("/docs")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReferenceController {

    /// The page has no scripts and loads nothing.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Descriptions descriptions;
    private final JsonMapper json;

    ReferenceController(Descriptions descriptions, JsonMapper json) {
        this.descriptions = descriptions;
        this.json = json;
    }

    @Get(value = "/openapi.json", produces = MediaType.APPLICATION_JSON)
    HttpResponse<String> openApi() throws IOException {
        String document =
                new String(json.writeValueAsBytes(descriptions.whole()), StandardCharsets.UTF_8);
        return HttpResponse.ok(document)
                .header(HttpHeaders.ETAG, EntityTags.of(document))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> page() {
        String page = ReferencePage.of(descriptions.whole());
        return HttpResponse.ok(page)
                .header(HttpHeaders.ETAG, EntityTags.of(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY);
    }
}
