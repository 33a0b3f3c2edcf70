package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Reads the documents in `golden` and compares every figure with what a careful reader wrote down.
///
/// A line of `<name>.facts.jsonl` with `"expected": "missed"` is a figure that is read wrongly so
/// far; when it comes right, the test asks to remove the mark.
class GoldenDocumentsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicNode> every_figure_is_read_as_annotated() throws Exception {
        return Documents.in(GOLDEN).all().stream().map(GoldenDocumentsTest::document);
    }

    @Test
    void no_document_states_a_figure_that_is_not_annotated() throws Exception {
        for (Documents.Document document : Documents.in(GOLDEN).all()) {
            assertThat(document.extraction().facts())
                    .as(document.context().name())
                    .hasSize(gold(document).size());
        }
    }

    private static DynamicNode document(Documents.Document document) {
        try {
            List<Fact> facts = document.extraction().facts();
            String text = document.text();
            return dynamicContainer(
                    document.context().name(),
                    gold(document).stream().map(line -> figure(line, text, facts)));
        } catch (Exception e) {
            throw new IllegalStateException(document.file() + " cannot be read", e);
        }
    }

    private static DynamicNode figure(JsonNode line, String text, List<Fact> facts) {
        return dynamicTest(
                line.get("number_text").asText() + " in " + line.get("quote").asText(),
                () -> {
                    int start = start(line, text);
                    Optional<Fact> fact =
                            facts.stream().filter(f -> f.start() == start).findFirst();
                    ObjectNode expected = expected(line);
                    boolean same =
                            fact.map(f -> actual(f, expected)).filter(expected::equals).isPresent();
                    if (line.path("expected").asText().equals("missed")) {
                        assertThat(same).as("it is read right now: remove the mark").isFalse();
                    } else {
                        assertThat(fact.map(f -> actual(f, expected)).orElse(null))
                                .isEqualTo(expected);
                    }
                });
    }

    /// The fields that the annotation states, without where the figure stands.
    private static ObjectNode expected(JsonNode line) {
        ObjectNode fields = line.deepCopy();
        fields.remove(List.of("doc", "quote", "number_text", "nth", "expected", "note"));
        fields.put("value", line.get("value").decimalValue().stripTrailingZeros().toPlainString());
        return fields;
    }

    private static ObjectNode actual(Fact fact, ObjectNode expected) {
        ObjectNode line = FactLines.line("", fact);
        line.put("value", fact.value().stripTrailingZeros().toPlainString());
        if (line.has("value_high")) {
            line.set(
                    "value_high",
                    JSON.valueToTree(line.get("value_high").decimalValue().intValueExact()));
        }
        List<String> fields = new ArrayList<>();
        expected.fieldNames().forEachRemaining(fields::add);
        return line.retain(fields);
    }

    private static int start(JsonNode line, String text) {
        String quote = line.get("quote").asText();
        String number = line.get("number_text").asText();
        int at = text.indexOf(quote);
        assertThat(at).as(quote).isNotNegative().isEqualTo(text.lastIndexOf(quote));
        int inside = -1;
        for (int nth = line.path("nth").asInt(1); nth > 0; nth--) {
            inside = quote.indexOf(number, inside + 1);
        }
        return text.codePointCount(0, at + inside);
    }

    private static List<JsonNode> gold(Documents.Document document) throws Exception {
        String name = document.context().name();
        Path file = GOLDEN.resolve(name.substring(0, name.lastIndexOf('.')) + ".facts.jsonl");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
