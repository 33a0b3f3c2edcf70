package dev.yearbook.deploy.launcher.fuzz;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Decides whether an answer is one that a caller can rely on.
///
/// | wrong | |
/// | --- | --- |
/// | a status from 500 on | but 501, which SDMX asks for where a part of it is not offered |
/// | an error without a problem | or one whose status, title or detail is missing or another |
/// | a request let through that has to be refused | an unknown, doubled or missing parameter |
/// | a header that the request smuggled in | |
/// | JSON that is none | |
final class Verdict {

    /// A header that hostile values try to add to an answer.
    static final String PLANTED = "X-Planted";

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private Verdict() {}

    /// What is wrong with an answer; nothing when it is right.
    static Optional<String> of(Call call, Answer answer) {
        if (answer.status() < 200 || answer.status() >= 500 && answer.status() != 501) {
            return Optional.of("status " + answer.status());
        }
        if (answer.header(PLANTED).isPresent()) {
            return Optional.of("a header was planted");
        }
        if (answer.status() >= 400) {
            return call.method().equals("HEAD") ? Optional.empty() : problem(answer);
        }
        if (call.mustFail()) {
            return Optional.of("let through with " + answer.status());
        }
        return answer.is("Content-Type", "application/json") && answer.body().length > 0
                ? unreadable(answer)
                : Optional.empty();
    }

    private static Optional<String> problem(Answer answer) {
        if (!answer.is("Content-Type", "application/problem+json")) {
            return Optional.of(
                    "%d without a problem but %s"
                            .formatted(
                                    answer.status(),
                                    answer.header("Content-Type").orElse("nothing")));
        }
        try {
            Map<String, Object> problem =
                    JSON.readValue(answer.text(), Argument.mapOf(String.class, Object.class));
            boolean whole =
                    problem.get("type") instanceof String
                            && problem.get("title") instanceof String
                            && problem.get("detail") instanceof String
                            && String.valueOf(answer.status())
                                    .equals(String.valueOf(problem.get("status")));
            return whole ? Optional.empty() : Optional.of("an incomplete problem " + problem);
        } catch (IOException notJson) {
            return Optional.of("a problem that is not JSON");
        }
    }

    private static Optional<String> unreadable(Answer answer) {
        try {
            JSON.readValue(answer.body(), Argument.of(Object.class));
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.of("JSON that cannot be read");
        }
    }
}
