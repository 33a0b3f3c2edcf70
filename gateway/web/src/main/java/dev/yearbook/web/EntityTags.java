package dev.yearbook.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Strong entity tags and the conditions on them (RFC 9110, section 13).
///
/// A controller sets `ETag`; the filter then answers 304 where `If-None-Match` names it.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
public final class EntityTags {

    /// A strong entity tag over all that an answer depends on, quotes included.
    public static String of(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return '"' + HexFormat.of().formatHex(digest.digest(), 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Lets a change pass whose `If-Match`, when it has one, names the present state.
    ///
    /// @throws Refused as a failed precondition: 412
    public static void requireMatch(HttpRequest<?> request, String present) {
        String condition = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (condition != null && !names(condition, present)) {
            throw Refused.because(
                    ProblemType.PRECONDITION_FAILED,
                    "The present state is %s; read it again before changing it."
                            .formatted(present));
        }
    }

    /// Whether the reader has the state of this tag already, so that its body need not be made.
    public static boolean isKnown(HttpRequest<?> request, String tag) {
        return names(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag);
    }

    @ResponseFilter
    HttpResponse<?> unchanged(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean reading =
                request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        String tag = response.getHeaders().get(HttpHeaders.ETAG);
        String condition = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (!reading || response.status() != HttpStatus.OK || !names(condition, tag)) {
            return response;
        }
        MutableHttpResponse<?> unchanged = HttpResponse.notModified();
        response.getHeaders()
                .forEach((name, values) ->
                        values.forEach(value -> unchanged.getHeaders().add(name, value)));
        unchanged.getHeaders().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_LENGTH);
        return unchanged;
    }

    private static boolean names(@Nullable String condition, @Nullable String tag) {
        if (condition == null || tag == null) {
            return false;
        }
        return Arrays.stream(condition.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }
}
