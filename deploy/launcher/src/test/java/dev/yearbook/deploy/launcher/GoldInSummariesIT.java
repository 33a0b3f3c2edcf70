package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every annotated figure that was read right stands with its sentence in the summary of its year.
///
/// The annotated documents lie in a folder `shared` beside the checkout, or where `YEARBOOK_SHARED`
/// says, and are no part of it: without them the test is skipped and says so.
class GoldInSummariesIT {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final Path SHARED = shared();

    @Test
    void figuresReadRightStandInTheSummaryOfTheirYearWithTheirSentence() throws Exception {
        assumeTrue(
                Files.exists(SHARED.resolve("eval/gold.jsonl")),
                "skipped: no annotated documents at " + SHARED);
        List<Map<String, Object>> posted = list(SHARED.resolve("corpus/documents.json"));
        try (Whole whole = new Whole()) {
            for (Map<String, Object> document : posted) {
                post(whole, document);
            }
            Map<String, Map<String, Object>> read = observations(whole);
            List<Map<String, Object>> right =
                    gold(posted).filter(fact -> isRight(fact, read.get(place(fact)))).toList();
            Set<String> years =
                    right.stream().map(GoldInSummariesIT::year).collect(Collectors.toSet());
            assertThat(right).hasSizeGreaterThan(300);

            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() ->
                            // A change stated beside a level that was revised since is not shown.
                            assertThat(absent(whole, right, years)).hasSizeLessThanOrEqualTo(1));
            System.out.printf(
                    "%d annotated figures read right, in summaries all but %s%n",
                    right.size(), absent(whole, right, years));
        }
    }

    private static Path shared() {
        String named = System.getenv("YEARBOOK_SHARED");
        if (named != null) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolveSibling("shared"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here.resolveSibling("shared"));
    }

    private static void post(Whole whole, Map<String, Object> document) throws Exception {
        String name = String.valueOf(document.get("name"));
        String query =
                document.entrySet().stream()
                        .filter(field -> !field.getKey().equals("mediaType"))
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                String.valueOf(field.getValue()),
                                                StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var answer =
                whole.api()
                        .send(
                                whole.api()
                                        .request("/api/v1/documents?" + query)
                                        .header(
                                                "Content-Type",
                                                String.valueOf(document.get("mediaType")))
                                        .header("Prefer", "wait=30")
                                        .POST(
                                                BodyPublishers.ofFile(
                                                        SHARED.resolve("corpus").resolve(name)))
                                        .build());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    /// The observations by the place in their document, once they do not grow any more.
    private static Map<String, Map<String, Object>> observations(Whole whole) {
        List<Integer> sizes = new ArrayList<>();
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () -> {
                            Map<String, Map<String, Object>> read =
                                    lines(
                                                    whole.api()
                                                            .send(
                                                                    whole.api()
                                                                            .request(
                                                                                    "/api/v1/observations")
                                                                            .header(
                                                                                    "Accept",
                                                                                    "application/x-ndjson")
                                                                            .build())
                                                            .body())
                                            .collect(
                                                    Collectors.toMap(
                                                            GoldInSummariesIT::place,
                                                            it -> it,
                                                            (a, _) -> a));
                            sizes.add(read.size());
                            return read;
                        },
                        read ->
                                sizes.size() > 1
                                        && read.size() > 300
                                        && sizes.get(sizes.size() - 2) == read.size());
    }

    private static Stream<Map<String, Object>> gold(List<Map<String, Object>> posted)
            throws Exception {
        Set<Object> names =
                posted.stream().map(document -> document.get("name")).collect(Collectors.toSet());
        return lines(Files.readString(SHARED.resolve("eval/gold.jsonl")))
                .filter(fact -> names.contains(fact.get("doc")))
                .filter(fact -> "observed".equals(fact.get("status")));
    }

    private static boolean isRight(Map<String, Object> fact, @Nullable Map<String, Object> read) {
        return read != null
                && number(fact.get("value")).compareTo(number(read.get("value"))) == 0
                && Objects.equals(fact.get("end"), read.get("end"))
                && Objects.equals(fact.get("kind"), read.get("kind"))
                && Objects.equals(fact.get("status"), read.get("status"));
    }

    private static List<String> absent(
            Whole whole, List<Map<String, Object>> right, Set<String> years) throws Exception {
        Set<String> cited = new HashSet<>();
        for (String year : years) {
            String body = whole.get("/api/v1/summaries/" + year + ".json").body();
            cite(JSON.readValue(body, Argument.mapOf(String.class, Object.class)), cited);
        }
        return right.stream()
                .map(GoldInSummariesIT::place)
                .filter(place -> !cited.contains(place))
                .toList();
    }

    /// All places in documents that anything in a JSON value cites.
    private static void cite(@Nullable Object value, Set<String> cited) {
        switch (value) {
            case Map<?, ?> object -> {
                if (object.get("source") instanceof Map<?, ?> source
                        && object.get("evidence") instanceof Map<?, ?> evidence) {
                    cited.add(
                            source.get("name")
                                    + " "
                                    + evidence.get("start")
                                    + "-"
                                    + evidence.get("end"));
                }
                object.values().forEach(inside -> cite(inside, cited));
            }
            case List<?> list -> list.forEach(inside -> cite(inside, cited));
            case null, default -> {
                // Texts and numbers cite nothing.
            }
        }
    }

    private static String place(Map<String, Object> fact) {
        return fact.get("at") instanceof List<?> at
                ? fact.get("doc") + " " + at.get(0) + "-" + at.get(1)
                : "nowhere";
    }

    private static String year(Map<String, Object> fact) {
        return String.valueOf(fact.get("end")).substring(0, 4);
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private static Stream<Map<String, Object>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    try {
                        return JSON.readValue(line, Argument.mapOf(String.class, Object.class));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    private static List<Map<String, Object>> list(Path file) throws Exception {
        return JSON.readValue(
                Files.readAllBytes(file),
                Argument.listOf(Argument.mapOf(String.class, Object.class)));
    }
}
