package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.SdmxAnswers.Answer;
import dev.yearbook.web.AnyParameters;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

/// The SDMX REST interface, below `/sdmx`.
///
/// An empty result is 404 with a problem on the paths of version 1.5, because today's clients take
/// a bare 204 for a failure, and 204 on those of version 2.
@Controller("/sdmx")
@ExecuteOn(TaskExecutors.BLOCKING)
class SdmxController {

    private static final List<String> STRUCTURE_JSON =
            List.of("application/vnd.sdmx.structure+json", "application/json");

    private final MetricsClient metrics;
    private final Clock clock;
    private final ExecutorService blocking;

    SdmxController(
            MetricsClient metrics,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.metrics = metrics;
        this.clock = clock;
        this.blocking = blocking;
    }

    /// Any query; [SdmxPath] says which there are.
    @Get("/{+path}")
    @Produces(MediaType.ALL)
    @AnyParameters
    HttpResponse<?> get(HttpRequest<?> request, @PathVariable String path) throws IOException {
        SdmxPath asked =
                SdmxPath.parse(path)
                        .orElseThrow(() ->
                                Refused.because(
                                        ProblemType.NOT_FOUND,
                                        "There is no SDMX resource %s.".formatted(path)));
        try {
            requireOnce(request);
            return answer(request, asked);
        } catch (BadQuery bad) {
            throw Refused.parameter(
                    bad.parameter(), String.valueOf(bad.getMessage()), "See /docs for SDMX");
        }
    }

    /// A component may have several filters; everything else is said once.
    private static void requireOnce(HttpRequest<?> request) {
        request.getParameters()
                .forEach((name, values) -> {
                    if (values.size() > 1 && !name.startsWith("c[")) {
                        throw new BadQuery(name, "%s may be given once only.".formatted(name));
                    }
                });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, SdmxPath asked) throws IOException {
        return switch (asked) {
            case SdmxPath.Data data -> data(request, data);
            case SdmxPath.Structure structure ->
                    sent(
                            answers(request)
                                    .structure(
                                            structure,
                                            references(request),
                                            json(request, structure.second())),
                            structure.second());
            case SdmxPath.Availability available ->
                    sent(
                            answers(request)
                                    .availability(
                                            available,
                                            parameters(request),
                                            json(request, available.second())),
                            available.second());
            case SdmxPath.Unsupported(String resource) ->
                    throw Refused.because(
                            ProblemType.NOT_IMPLEMENTED,
                            "SDMX resource %s is not offered here.".formatted(resource));
        };
    }

    private HttpResponse<?> data(HttpRequest<?> request, SdmxPath.Data path) throws IOException {
        DataFormat format = format(request, path.second());
        return sent(answers(request).data(path, parameters(request), format), path.second());
    }

    private SdmxAnswers answers(HttpRequest<?> request) {
        String groups = request.getHeaders().get(MetricsClient.GROUPS);
        String language = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return new SdmxAnswers(
                new MetricsSource(metrics, groups),
                clock,
                Language.of(language == null ? "" : language));
    }

    private HttpResponse<?> sent(Optional<Answer> answer, boolean second) throws IOException {
        if (answer.isPresent()) {
            MediaType type = MediaType.of(answer.get().type());
            return HttpResponse.ok(
                            new StreamedFile(Outflow.of(answer.get().body(), blocking), type))
                    .header(HttpHeaders.VARY, "Accept, Accept-Language");
        }
        if (second) {
            return HttpResponse.status(HttpStatus.NO_CONTENT);
        }
        throw Refused.because(ProblemType.NOT_FOUND, "Nothing matches this SDMX query.");
    }

    private static String references(HttpRequest<?> request) {
        return request.getParameters().get("references", String.class).orElse("none");
    }

    private static Map<String, List<String>> parameters(HttpRequest<?> request) {
        Map<String, List<String>> parameters = new TreeMap<>();
        request.getParameters().forEach((name, values) -> parameters.put(name, values));
        parameters.keySet().removeAll(List.of("references", "mode"));
        return parameters;
    }

    private static DataFormat format(HttpRequest<?> request, boolean second) {
        Optional<String> named = request.getParameters().get("format", String.class);
        if (named.isPresent()) {
            return DataFormat.named(named.get());
        }
        List<MediaType> accepted = List.copyOf(request.accept());
        boolean any =
                accepted.isEmpty()
                        || accepted.stream().allMatch(type -> type.getName().equals("*/*"));
        return any
                ? DataFormat.named(second ? "json" : "xml")
                : accepted.stream()
                        .map(DataFormat::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(SdmxController::notAcceptable);
    }

    private static Refused notAcceptable() {
        String types = String.join(", ", DataFormat.TYPES);
        return Refused.because(
                ProblemType.NOT_ACCEPTABLE,
                "Data can be had as %s.".formatted(types),
                List.of(Flaw.header("Accept", "None of the media types can be had", types)));
    }

    private static boolean json(HttpRequest<?> request, boolean second) {
        Optional<String> named = request.getParameters().get("format", String.class);
        if (named.isPresent()) {
            return named.get().equals("json");
        }
        List<String> accepted = request.accept().stream().map(MediaType::getName).toList();
        boolean xml = accepted.stream().anyMatch(type -> type.endsWith("xml"));
        return accepted.stream().anyMatch(STRUCTURE_JSON::contains) || (second && !xml);
    }
}
