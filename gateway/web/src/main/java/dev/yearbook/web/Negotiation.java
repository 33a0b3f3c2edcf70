package dev.yearbook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses the media type of an answer by the `Accept` header (RFC 9110, section 12.5.1).
public final class Negotiation {

    /// One JSON object a line.
    public static final MediaType NDJSON = MediaType.of("application/x-ndjson");

    /// Comma-separated values with a header line (RFC 4180).
    public static final MediaType CSV = MediaType.of("text/csv");

    private Negotiation() {}

    /// The best of the media types that can be had: the first one when anything will do.
    ///
    /// @param offered in the order of our own preference
    /// @throws Refused as not acceptable, naming the media types that can be had: 406
    public static MediaType choose(HttpRequest<?> request, List<MediaType> offered) {
        List<MediaType> accepted =
                MediaType.orderedOf(request.getHeaders().getAll("Accept").toArray(String[]::new))
                        .stream()
                        .filter(type -> type.getQualityAsNumber().compareTo(BigDecimal.ZERO) > 0)
                        .sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed())
                        .toList();
        if (accepted.isEmpty()) {
            return offered.getFirst();
        }
        return accepted.stream()
                .flatMap(wanted -> offer(wanted, offered).stream())
                .findFirst()
                .orElseThrow(() -> none(offered));
    }

    private static Optional<MediaType> offer(MediaType wanted, List<MediaType> offered) {
        return offered.stream().filter(wanted::matches).findFirst();
    }

    private static Refused none(List<MediaType> offered) {
        List<String> names = offered.stream().map(MediaType::getName).toList();
        return Refused.because(
                ProblemType.NOT_ACCEPTABLE,
                "The answer can be had as %s.".formatted(String.join(", ", names)),
                List.of(
                        Flaw.header(
                                "Accept",
                                "None of the media types asked for can be had",
                                "Use " + String.join(", ", names))));
    }
}
