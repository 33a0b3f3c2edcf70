package dev.yearbook.ingest.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yearbook.ingest.fact.DocumentContext;
import dev.yearbook.ingest.fact.DocumentExtractor;
import dev.yearbook.ingest.fact.Fact;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// Runs the example of every row of the lexicons of context.
class LexiconRowsTest {

    @TestFactory
    Stream<DynamicNode> every_row_does_what_its_example_shows() {
        return Stream.of(
                table("words.tsv", LexiconRowsTest::word),
                table("verbs.tsv", LexiconRowsTest::verb),
                table("heads.tsv", LexiconRowsTest::head),
                table("entities.tsv", LexiconRowsTest::entity),
                table("sayings.tsv", LexiconRowsTest::saying),
                table("actions.tsv", LexiconRowsTest::action),
                table("places.tsv", LexiconRowsTest::place));
    }

    private static DynamicNode table(String name, Consumer<List<String>> test) {
        return dynamicContainer(
                name,
                Rows.of(name).stream()
                        .map(row ->
                                dynamicTest(
                                        row.getFirst(),
                                        () -> {
                                            assertThat(row.getLast())
                                                    .as("the example shows the word")
                                                    .contains(row.get(0));
                                            test.accept(row);
                                        })));
    }

    /// The figure of the example is read as the role of the word says.
    private static void word(List<String> row) {
        if (row.get(1).equals("STOP")) {
            assertThat(Vocabulary.WORDS.of(row.get(0))).contains(Role.STOP);
            return;
        }
        Fact fact = facts(row.get(2)).getLast();
        switch (Role.valueOf(row.get(1))) {
            case UP -> assertThat(fact.kind()).isEqualTo(Kind.GROWTH);
            case DOWN -> assertThat(fact.value().signum()).isNegative();
            case TO -> assertThat(fact.kind()).isEqualTo(Kind.LEVEL);
            case SHARE -> assertThat(fact.kind()).isEqualTo(Kind.SHARE);
            case RANK -> assertThat(fact.kind()).isEqualTo(Kind.RANK);
            case CUMULATIVE -> assertThat(fact.basis()).isEqualTo(Basis.CUMULATIVE);
            case BASE -> assertThat(fact.indicator()).isEqualTo("收入");
            case COPULA, ADVERB, LEAD -> assertThat(fact.indicator()).isEqualTo("企业");
            case CAUSE, STOP -> assertThat(fact.indicator()).isNotEmpty();
        }
    }

    /// The words before the figure of the example are taken apart at the verb.
    private static void verb(List<String> row) {
        String example = row.get(2);
        int figure = 0;
        while (!Character.isDigit(example.charAt(figure))) {
            figure++;
        }
        Nominal nominal = NominalReader.read(example.substring(0, figure));

        assertThat(row.get(0)).startsWith(nominal.verb());
        assertThat(nominal.sense()).contains(VerbSense.valueOf(row.get(1)));
    }

    private static void head(List<String> row) {
        assertThat(facts(row.get(2)).getFirst().basis()).isEqualTo(Basis.valueOf(row.get(1)));
    }

    /// The name is the subject, or restricts what is counted.
    private static void entity(List<String> row) {
        Fact fact = facts(row.get(2)).getFirst();

        assertThat(fact.subject() + fact.qualifiers()).contains("江城" + row.get(0));
        assertThat(Names.kind("江城" + row.get(0))).contains(EntityKind.valueOf(row.get(1)));
    }

    private static void saying(List<String> row) {
        assertThat(Names.kind(row.get(1))).isEmpty();
    }

    private static void action(List<String> row) {
        assertThat(Names.proper(row.get(2))).as(row.get(2)).isFalse();
        assertThat(Names.opensWithAction(row.get(2))).isTrue();
    }

    private static void place(List<String> row) {
        assertThat(facts(row.get(4)).getFirst().subject()).isEqualTo(row.get(1));
        assertThat(Vocabulary.PLACES.of(row.get(0)).map(Place::code)).contains(row.get(2));
    }

    private static List<Fact> facts(String text) {
        Outline outline =
                new Outline(
                        text, List.of(new Block.Paragraph(Passage.contiguous(text, 0))), Map.of());
        return DocumentExtractor.standard()
                .extract(outline, DocumentContext.named("example"))
                .facts();
    }
}
