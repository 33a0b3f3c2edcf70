package dev.yearbook.gateway.access;

import java.util.List;

/// The form of paths: `/api/v1/documents/{id}`, and `/sdmx/{+rest}` for one or more segments.
///
/// @param text the template as written
/// @param segments its segments
record PathTemplate(String text, List<String> segments) {

    static PathTemplate of(String text) {
        return new PathTemplate(
                text, text.equals("/") ? List.of() : List.of(text.substring(1).split("/")));
    }

    /// Whether a path has this form.
    boolean covers(RequestPath path) {
        List<String> given = path.segments();
        if (isOpen() ? given.size() < segments.size() : given.size() != segments.size()) {
            return false;
        }
        for (int at = 0; at < segments.size(); at++) {
            if (!isVariable(segments.get(at)) && !segments.get(at).equals(given.get(at))) {
                return false;
            }
        }
        return true;
    }

    /// How many segments are fixed: of several templates that cover a path the one with most
    /// counts.
    long fixed() {
        return segments.stream().filter(segment -> !isVariable(segment)).count();
    }

    private boolean isOpen() {
        return !segments.isEmpty() && segments.getLast().startsWith("{+");
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
