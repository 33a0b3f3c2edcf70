package dev.yearbook.gateway.reference;

import java.util.List;
import java.util.Map;

/// What the OpenAPI document says about the whole.
final class Description {

    static final Map<String, Object> INFO =
            Map.of(
                    "title",
                    "Yearbook",
                    "version",
                    "1.0.0",
                    "summary",
                    "Published annual reports as time series with evidence",
                    "description",
                    """
                    Post reports; read series, observations with the sentence each stands in, \
                    discrepancies between sources, and annual summaries with a citation behind every \
                    number.

                    Lists are pages: `{"items": […], "next": "cursor"}` with a `Link` to the next. \
                    Every error is a problem (RFC 9457) that names the field and the remedy. \
                    A query parameter that is not listed here is refused.
                    """,
                    "license",
                    Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"),
                    "contact",
                    Map.of("name", "Whoever runs this installation"));

    static final List<Map<String, Object>> SERVERS = List.of(Map.of("url", "/"));

    static final List<Map<String, Object>> TAGS =
            List.of(
                    tag("documents", "Reports as posted, and what was read from them"),
                    tag("series", "Observations of the same thing over the years"),
                    tag(
                            "discrepancies",
                            "Where sources, or levels and growth, cannot both be true"),
                    tag("curation", "Decisions of curators on series"),
                    tag("summaries", "The report on one year, every number cited"),
                    tag("sdmx", "The same data for the tools of statisticians"),
                    tag("events", "What happens, as a stream and by webhooks"),
                    tag("access", "Keys, and who changed what"),
                    tag("health", "The state of the whole"));

    /// Either of these; what is open to everybody says so itself.
    static final List<Map<String, Object>> SECURITY =
            List.of(Map.of("key", List.of()), Map.of("token", List.of()));

    static final Map<String, Object> SCHEMES =
            Map.of(
                    "key",
                    Map.of(
                            "type",
                            "apiKey",
                            "in",
                            "header",
                            "name",
                            "X-API-Key",
                            "description",
                            "A key of Yearbook; it begins with yb_."),
                    "token",
                    Map.of(
                            "type",
                            "http",
                            "scheme",
                            "bearer",
                            "description",
                            "The access token of an identity provider, or a key of Yearbook."));

    private Description() {}

    /// The tag of an operation that names none: that of its path.
    static String tagOf(String operation) {
        String[] segments = operation.substring(operation.indexOf('/') + 1).split("/");
        String first = segments[0].equals("api") ? segments[2] : segments[0];
        return switch (first) {
            case "observations", "indicators", "subjects" -> "series";
            case "keys", "audit", "me" -> "access";
            case "subscriptions" -> "events";
            default -> first;
        };
    }

    private static Map<String, Object> tag(String name, String description) {
        return Map.of("name", name, "description", description);
    }
}
