package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Scores what is read out of annotated documents. The documents are no part of the repository: the
/// test is skipped, and says so, where they or Python are missing.
class GoldScoreTest {

    /// Means over documents that may not be lost again; raise them when reading gets better.
    private static final Map<String, Double> FLOORS =
            Map.of(
                    "quantity",
                    0.99,
                    "meaning",
                    0.98,
                    "period",
                    0.94,
                    "identity",
                    0.92,
                    "fact",
                    0.87);

    private static final Path FACTS = Path.of("target", "facts.jsonl");

    @Test
    void the_annotated_documents_are_read_as_well_as_before() throws Exception {
        Path shared = Path.of(System.getProperty("yearbook.shared", "no-such-folder"));
        Path gold = shared.resolve("eval/gold.jsonl");
        assumeTrue(Files.exists(gold), "Skipped: there are no annotated documents at " + gold);
        assumeTrue(python(), "Skipped: python3 is not installed");

        FactLines.write(shared.resolve("corpus"), FACTS);
        String script = shared.resolve("eval/score.py").toString();
        run(List.of("python3", script, gold.toString(), FACTS.toString(), "--by-document"))
                .lines()
                .forEach(System.out::println);
        JsonNode mean =
                mean(run(List.of("python3", script, gold.toString(), FACTS.toString(), "--json")));

        SoftAssertions scores = new SoftAssertions();
        FLOORS.forEach((aspect, floor) ->
                scores.assertThat(mean.get(aspect).get("f1").asDouble())
                        .as(aspect)
                        .isGreaterThanOrEqualTo(floor));
        scores.assertAll();
    }

    private static JsonNode mean(String json) throws IOException {
        JsonNode reports = new ObjectMapper().readTree(json);
        return reports.get(reports.size() - 1);
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("score", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output);
    }
}
