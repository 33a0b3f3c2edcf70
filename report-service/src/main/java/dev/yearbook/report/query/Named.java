package dev.yearbook.report.query;

import dev.yearbook.report.write.Format;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.Negotiation;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The last segment of an address: a name, and perhaps the suffix of a format.
///
/// | segment | name | format |
/// | --- | --- | --- |
/// | 2021 | 2021 | by `Accept` |
/// | 2021.pdf | 2021 | PDF |
///
/// @param name the name
/// @param format the format
record Named(String name, Format format) {

    static Named of(String segment, HttpRequest<?> request) {
        int dot = segment.indexOf('.');
        if (dot < 0) {
            return new Named(segment, negotiated(request));
        }
        String suffix = segment.substring(dot + 1);
        return new Named(
                segment.substring(0, dot), Format.of(suffix).orElseThrow(() -> unknown(suffix)));
    }

    private static Format negotiated(HttpRequest<?> request) {
        List<MediaType> offered =
                Arrays.stream(Format.values()).map(Format::mediaType).map(MediaType::of).toList();
        MediaType chosen = Negotiation.choose(request, offered);
        return Format.values()[offered.indexOf(chosen)];
    }

    private static Refused unknown(String suffix) {
        String known =
                Arrays.stream(Format.values())
                        .map(format -> "." + format.suffix())
                        .collect(Collectors.joining(", "));
        return Refused.because(
                ProblemType.NOT_FOUND,
                "Summaries have no format .%s; there are %s.".formatted(suffix, known),
                List.of(Flaw.parameter("format", "." + suffix + " is not known", "Use " + known)));
    }
}
