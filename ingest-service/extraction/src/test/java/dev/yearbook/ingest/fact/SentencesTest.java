package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yearbook.ingest.quantity.Modifier;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Reads the sentences of `golden/sentences.tsv` and compares every figure with what a careful
/// reader wrote down; `?` stands for a figure that is not compared.
class SentencesTest {

    private static final Path FILE = Path.of("src/test/resources/golden/sentences.tsv");
    private static final String PLACE = "江城市";

    private static final Map<Modifier, String> SIGNS =
            Map.of(
                    Modifier.EXACT, "",
                    Modifier.APPROX, "~",
                    Modifier.AT_LEAST, "≥",
                    Modifier.AT_MOST, "≤",
                    Modifier.RANGE, "");

    @TestFactory
    Stream<DynamicTest> every_sentence_is_read_as_written_down() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("context"))
                .map(line -> line.split("\t"))
                .map(row -> dynamicTest(row[1], () -> compare(row[0], row[1], row[2])));
    }

    private static void compare(String context, String text, String expected) {
        List<String> facts = read(context, text).stream().map(SentencesTest::written).toList();
        List<String> wanted = Stream.of(expected.split(";")).map(String::strip).toList();

        assertThat(facts).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals("?")) {
                assertThat(facts.get(i)).isEqualTo(wanted.get(i));
            }
        }
    }

    private static List<Fact> read(String context, String text) {
        boolean year = context.startsWith("report on ");
        boolean dated = context.contains(" of ");
        String last = context.substring(context.lastIndexOf(' ') + 1);
        boolean months = context.startsWith("monthly");
        DocumentContext document =
                new DocumentContext(
                        "sentence",
                        Optional.of(
                                months
                                        ? last + "经济运行"
                                        : context.startsWith("work") ? "政府工作报告" : "短讯"),
                        Optional.empty(),
                        year ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty(),
                        dated ? Optional.of(LocalDate.parse(last)) : Optional.empty(),
                        Optional.of(PLACE),
                        Optional.empty());
        Outline outline =
                new Outline(
                        text, List.of(new Block.Paragraph(Passage.contiguous(text, 0))), Map.of());
        return DocumentExtractor.standard().extract(outline, document).facts();
    }

    private static String written(Fact fact) {
        String high = fact.valueHigh().map(value -> "–" + value.toPlainString()).orElse("");
        String figure =
                SIGNS.get(fact.modifier())
                        + fact.value().stripTrailingZeros().toPlainString()
                        + high
                        + fact.unit();
        String subject = fact.subject().equals(PLACE) ? "" : fact.subject() + ":";
        String qualifiers =
                fact.qualifiers().isEmpty() ? "" : " +" + String.join("+", fact.qualifiers());
        String start = fact.periodStart().map(day -> day + "/").orElse("");
        String target = fact.status() == Fact.Status.TARGET ? " target" : "";
        return "%s %s %s%s%s %s %s%s%s"
                .formatted(
                        figure,
                        fact.kind().name().toLowerCase(Locale.ROOT),
                        subject,
                        fact.indicator(),
                        qualifiers,
                        fact.basis().name().toLowerCase(Locale.ROOT),
                        start,
                        fact.periodEnd(),
                        target);
    }
}
