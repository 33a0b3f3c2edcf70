package dev.yearbook.web;

import io.micronaut.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A request that cannot be served, thrown where that becomes clear and answered as its [Problem].
///
/// ```java
/// throw Refused.parameter("reportingYear", "3021 is out of range", "Write a year from 1900 to 2100");
/// ```
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private Refused(Problem problem, Map<String, String> headers) {
        super(problem.title() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /// What another service has refused, to be passed on.
    public static Refused of(Problem problem) {
        return new Refused(problem, Map.of());
    }

    /// Any kind of problem in a sentence that says what to change.
    public static Refused because(ProblemType type, String detail) {
        return new Refused(Problem.of(type, detail, List.of()), Map.of());
    }

    /// Any kind of problem with its flaws.
    public static Refused because(ProblemType type, String detail, List<Flaw> flaws) {
        return new Refused(Problem.of(type, detail, flaws), Map.of());
    }

    /// A query, path or form parameter with an invalid value: 400.
    public static Refused parameter(String name, String detail, String remedy) {
        return invalid(Flaw.parameter(name, detail, remedy));
    }

    /// A value in a JSON body, by its pointer such as `#/reportingYear`: 400.
    public static Refused field(String pointer, String detail, String remedy) {
        return invalid(Flaw.pointer(pointer, detail, remedy));
    }

    /// A header with an invalid value: 400.
    public static Refused header(String name, String detail, String remedy) {
        return invalid(Flaw.header(name, detail, remedy));
    }

    /// Nothing of that kind has that id: 404.
    public static Refused notFound(String kind, String id) {
        return because(ProblemType.NOT_FOUND, "No %s has the id %s.".formatted(kind, id));
    }

    /// A part of Yearbook is down or busy: 503, try again after a while.
    public static Refused unavailable(String detail, Duration retryAfter) {
        return new Refused(
                Problem.of(ProblemType.SERVICE_UNAVAILABLE, detail, List.of()),
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds())));
    }

    /// The same refusal, naming the rate limits that were exceeded.
    public Refused violating(List<String> policies) {
        return new Refused(problem.violating(policies), headers);
    }

    /// The same refusal with one more header, which names no secret.
    public Refused with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Refused(problem, more);
    }

    public Problem problem() {
        return problem;
    }

    /// Headers of the answer besides its content type.
    public Map<String, String> headers() {
        return headers;
    }

    private static Refused invalid(Flaw flaw) {
        return because(ProblemType.INVALID_REQUEST, flaw.detail(), List.of(flaw));
    }
}
