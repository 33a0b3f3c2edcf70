package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What contradicts itself in the shared documents, read and compared by all services. Skipped
/// where the documents are not there (`-Dyearbook.shared=…`).
class CorpusIT {

    private static final Path CORPUS =
            Path.of(System.getProperty("yearbook.shared", "../shared")).resolve("corpus");

    @Test
    void contradictionsAreFoundRevisionsAreNoneAndWhatOnlyLooksLikeOneIsLeftAlone()
            throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no " + CORPUS);
        try (Whole whole = new Whole()) {
            DocumentFolder.read(CORPUS).post(whole.api(), new Screen());

            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> {
                        List<String> found = found(whole);
                        assertThat(found)
                                .anyMatch(says("growth contradiction", "994.45亿", "1365亿", "35%"))
                                .anyMatch(says("sources", "1/5", "1/4"))
                                .anyMatch(says("revision revised", "2.19%", "2.14%"))
                                .anyMatch(says("revision revised", "2.23", "2.24%"));
                    });
            assertThat(found(whole))
                    .noneMatch(says("", "37912", "4万"))
                    .noneMatch(says("", "8000", "1万余"));
        }
    }

    private static java.util.function.Predicate<String> says(String... words) {
        return line -> List.of(words).stream().allMatch(line::contains);
    }

    private static List<String> found(Whole whole) throws Exception {
        String body = whole.get("/api/v1/discrepancies?limit=500").body();
        List<?> items = (List<?>) Whole.object(body).getOrDefault("items", List.of());
        return items.stream()
                .map(Map.class::cast)
                .map(d -> d.get("kind") + " " + d.get("verdict") + " " + d.get("computationZh"))
                .toList();
    }
}
