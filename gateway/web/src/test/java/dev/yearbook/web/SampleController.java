package dev.yearbook.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small list of figures that uses all of the conventions.
@Controller("/figures")
class SampleController {

    @Serdeable
    record Figure(@NotBlank String name, @Min(1900) @Max(2100) int year, BigDecimal value) {}

    @Introspected
    record Filters(
            @Nullable @QueryValue LocalDate since, @Nullable @QueryValue List<String> unit) {}

    @Get
    Page<String> list(
            HttpRequest<?> request,
            @Valid @RequestBean Paging paging,
            @RequestBean Filters filters,
            @Nullable @QueryValue("q") String words) {
        int from =
                paging.cursor() == null
                        ? 0
                        : Integer.parseInt(
                                Cursor.read(paging.cursor(), "figures").keys().getFirst());
        String next =
                from == 0 ? Cursor.after(String.valueOf(paging.limit())).text("figures") : null;
        return new Page<>(List.of(String.valueOf(from)), next);
    }

    @Get("/empty")
    Page<String> empty() {
        return new Page<>(List.of(), null);
    }

    @Get("/{id}")
    HttpResponse<Figure> one(@PathVariable int id) {
        if (id == 404) {
            throw Refused.notFound("figure", "404");
        }
        if (id == 500) {
            throw new IllegalStateException("password=secret");
        }
        return HttpResponse.ok(new Figure("专利授权", 2021, new BigDecimal("1.50E+5")))
                .header("ETag", EntityTags.of(id));
    }

    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, @PathVariable int id) {
        EntityTags.requireMatch(request, EntityTags.of(id));
        return HttpResponse.noContent();
    }

    @Post
    HttpResponse<Figure> post(@Valid @Body Figure figure) {
        return HttpResponse.created(figure);
    }

    @Post("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    String file(@Part("file") byte[] file) {
        return String.valueOf(file.length);
    }

    @Get(value = "/any/formats", produces = MediaType.ALL)
    HttpResponse<String> formats(HttpRequest<?> request) {
        MediaType chosen =
                Negotiation.choose(
                        request,
                        List.of(
                                MediaType.APPLICATION_JSON_TYPE,
                                Negotiation.NDJSON,
                                Negotiation.CSV));
        return HttpResponse.ok("[]").contentType(chosen);
    }

    @Get("/correlation")
    String correlation(HttpRequest<?> request, @Nullable @Header("X-Count") Integer count) {
        return org.slf4j.MDC.get(Correlation.LOG_KEY);
    }

    @Get("/any")
    @AnyParameters
    String any() {
        return "any";
    }
}
