package dev.yearbook.gateway.reference;

import java.util.List;
import java.util.Map;

/// The answer to every request that fails, as OpenAPI describes it.
final class ProblemSchema {

    static final Map<String, Object> FLAW =
            Map.of(
                    "type",
                    "object",
                    "description",
                    "One thing that is wrong with a request.",
                    "required",
                    List.of("detail"),
                    "properties",
                    Map.of(
                            "parameter", text("The query, path or form parameter"),
                            "pointer", text("A JSON pointer into the body"),
                            "header", text("The header"),
                            "detail", text("What is wrong"),
                            "remedy", text("What to write instead")));

    static final Map<String, Object> PROBLEM =
            Map.of(
                    "type",
                    "object",
                    "description",
                    "Why a request failed: problem details of RFC 9457.",
                    "required",
                    List.of("type", "title", "status"),
                    "properties",
                    Map.of(
                            "type",
                            text("The kind of problem, an address relative to this server"),
                            "title",
                            text("The kind in words"),
                            "status",
                            Map.of("type", "integer", "description", "The HTTP status"),
                            "detail",
                            text("What is wrong with this request"),
                            "instance",
                            text("The path that was asked for"),
                            "correlationId",
                            text("How the log names this request"),
                            "errors",
                            Map.of(
                                    "type",
                                    "array",
                                    "description",
                                    "Each flaw",
                                    "items",
                                    Map.of("$ref", "#/components/schemas/Flaw"))));

    static final Map<String, Object> RESPONSES =
            Map.of(
                    "Problem",
                    Map.of(
                            "description",
                            "The request failed; the problem says why and what to change.",
                            "content",
                            Map.of(
                                    "application/problem+json",
                                    Map.of(
                                            "schema",
                                            Map.of("$ref", "#/components/schemas/Problem"),
                                            "example",
                                            example()))));

    private ProblemSchema() {}

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    private static Map<String, Object> example() {
        return Map.of(
                "type", "/docs#problem-unknown-parameter",
                "title", "The request has parameters that are not known here",
                "status", 400,
                "detail", "There is no parameter “limt” here.",
                "instance", "/api/v1/series",
                "errors",
                        List.of(
                                Map.of(
                                        "parameter", "limt",
                                        "detail", "There is no parameter “limt” here",
                                        "remedy", "Use cursor, limit, q")),
                "correlationId", "0f2b7c1e-8a54-4a7e-9c55-6d1a90f3b1aa");
    }
}
