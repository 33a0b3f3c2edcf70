package dev.yearbook.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /// The same address with another cursor; the other parameters stay as they were written.
    private static String address(HttpRequest<?> request, String next) {
        String query = request.getUri().getRawQuery();
        String others =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(part -> !part.isEmpty() && !part.startsWith("cursor="))
                                .map(part -> part + "&")
                                .collect(Collectors.joining());
        return request.getUri().getRawPath() + "?" + others + "cursor=" + next;
    }
}
