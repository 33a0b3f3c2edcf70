package dev.yearbook.gateway.page;

import dev.yearbook.web.AnyParameters;
import dev.yearbook.web.EntityTags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;

/// The web page. Each view has its own permanent address, and each gets the same frame; its script
/// reads the address.
@Controller
@Hidden
final class PageController {

    /// Own scripts and styles from files, pictures that the page itself has drawn, its own API, and
    /// nothing else. What a document says can never become script: not even the page's own scripts
    /// may make markup of text, but by the policy `inert`, which only summaries are read with.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'; require-trusted-types-for 'script';"
                    + " trusted-types inert";

    private final String page;

    PageController(Assets assets) {
        page =
                new String(Assets.bytes("index.html"), StandardCharsets.UTF_8)
                        .replace("{{assets}}", "/assets/" + assets.version());
    }

    @Get(
            uris = {
                "/",
                "/index.html",
                "/series",
                "/series/{id}",
                "/documents",
                "/documents/{id}",
                "/summaries",
                "/summaries/{year}",
                "/discrepancies",
                "/curation",
                "/sign-in"
            },
            produces = MediaType.TEXT_HTML)
    @AnyParameters
    HttpResponse<String> page() {
        return HttpResponse.ok(page)
                .header(HttpHeaders.ETAG, EntityTags.of(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
