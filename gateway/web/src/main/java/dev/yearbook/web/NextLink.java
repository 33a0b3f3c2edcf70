package dev.yearbook.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.uri.UriBuilder;

/// Adds `Link: <…>; rel="next"` to each page that has a next one.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class NextLink {

    @ResponseFilter
    void link(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getBody(Page.class)
                .map(page -> page.next())
                .ifPresent(next ->
                        response.header(
                                HttpHeaders.LINK,
                                "<%s>; rel=\"next\"".formatted(address(request, next))));
    }

    private static String address(HttpRequest<?> request, String next) {
        return UriBuilder.of(request.getUri()).replaceQueryParam("cursor", next).build().toString();
    }
}
