package dev.yearbook.gateway.page;

import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;

/// Gives out the files of the page.
@Controller("/assets")
@Hidden
final class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /// A file, by the version of the page and its name. A page of an older version that is still
    /// open gets the newer file, once.
    @Get("/{+rest}")
    HttpResponse<byte[]> file(@PathVariable String rest) {
        int slash = rest.indexOf('/');
        String version = rest.substring(0, Math.max(0, slash));
        String name = rest.substring(slash + 1);
        Asset asset = assets.find(name).orElseThrow(() -> Refused.notFound("file", rest));
        return HttpResponse.ok(asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        version.equals(assets.version())
                                ? "public, max-age=31536000, immutable"
                                : "no-store");
    }
}
