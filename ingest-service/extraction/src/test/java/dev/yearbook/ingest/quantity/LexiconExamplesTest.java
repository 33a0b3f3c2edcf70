package dev.yearbook.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// Reads the example of every row of every lexicon, and its false friends.
class LexiconExamplesTest {

    @TestFactory
    Stream<DynamicNode> everyRow() {
        return Stream.of(
                table("units", "written", LexiconExamplesTest::unit),
                table("measure-words", "written", LexiconExamplesTest::unit),
                table("modifiers", "word", LexiconExamplesTest::modifier),
                table("numeral-words", "word", LexiconExamplesTest::word),
                table("context-words", "word", LexiconExamplesTest::context));
    }

    private static DynamicNode table(String name, String column, Consumer<Lexicon.Row> test) {
        Stream<DynamicNode> rows =
                Lexicon.named(name).rows().stream()
                        .map(row ->
                                dynamicTest(
                                        row.get(column),
                                        () -> {
                                            assertThat(row.get("example"))
                                                    .contains(row.get(column));
                                            test.accept(row);
                                        }));
        return dynamicContainer(name, rows);
    }

    private static void unit(Lexicon.Row row) {
        String written = row.get("written");
        String example = row.get("example");
        List<Unit> units = units(example);

        assertThat(units).as(read(example)).extracting(Unit::written).containsExactly(written);
        for (String friend : row.words("not")) {
            assertThat(units("约3" + friend))
                    .as(friend)
                    .extracting(Unit::written)
                    .doesNotContain(written);
        }
    }

    private static List<Unit> units(String text) {
        return quantities(text).map(Numeric.Quantity::unit).toList();
    }

    private static void modifier(Lexicon.Row row) {
        String word = row.get("word");
        String example = row.get("example");

        assertThat(quantities(example).map(q -> words(q, example)))
                .as(read(example))
                .containsExactly(word + " " + row.get("modifier").toUpperCase(Locale.ROOT));
        for (String friend : row.words("not")) {
            String text = row.get("side").equals("before") ? friend + "3家" : "3家" + friend;
            assertThat(quantities(text).map(q -> words(q, text)))
                    .as(read(text))
                    .noneMatch(words -> words.startsWith(word + " "));
        }
    }

    private static String words(Numeric.Quantity quantity, String text) {
        return quantity.modifierSpan().map(s -> s.of(text)).orElse("") + " " + quantity.modifier();
    }

    private static void word(Lexicon.Row row) {
        String example = row.get("example");
        String reason = row.get("reason").isEmpty() ? "WORD" : row.get("reason");

        assertThat(QuantityReader.standard().read(example))
                .as(read(example))
                .isNotEmpty()
                .allMatch(n -> n instanceof Numeric.Skipped s && s.reason().name().equals(reason));
    }

    private static void context(Lexicon.Row row) {
        String example = row.get("example");
        var vocabulary = Vocabulary.role(row.get("role"));
        String expected = row.get("reading").replace("*", "\\E.*\\Q");

        assertThat(read(example)).matches("(.*; )?\\Q" + expected + "\\E");
        for (String friend : row.words("not")) {
            var text = new Script(friend);
            assertThat(vocabulary.before(text, text.length()) && vocabulary.at(text, 0))
                    .as(friend)
                    .isFalse();
        }
    }

    private static Stream<Numeric.Quantity> quantities(String text) {
        return QuantityReader.standard().read(text).stream()
                .filter(Numeric.Quantity.class::isInstance)
                .map(Numeric.Quantity.class::cast);
    }

    private static String read(String text) {
        return Wording.of(QuantityReader.standard().read(text), text);
    }
}
