package dev.yearbook.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples and the false friends of every rule. A rule without either fails.
class RuleExamplesTest {

    private static final List<Class<?>> FAMILIES =
            List.of(
                    IdentifierRules.class,
                    NumberingRules.class,
                    OrdinalRules.class,
                    FractionRules.class,
                    DateRules.class,
                    GrowthRules.class,
                    NameRules.class,
                    RangeRules.class,
                    MoneyRules.class,
                    IndefiniteRules.class,
                    QuantityRules.class);

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return Rules.ALL.stream().map(rule -> dynamicContainer(rule.name(), tests(rule)));
    }

    private static Stream<DynamicNode> tests(Rule rule) {
        Stream<DynamicNode> examples =
                rule.examples().stream()
                        .map(e -> dynamicTest("reads " + e.text(), () -> reads(rule, e)));
        Stream<DynamicNode> friends =
                rule.silent().stream()
                        .map(t -> dynamicTest("silent on " + t, () -> silent(rule, t)));
        DynamicNode both =
                dynamicTest(
                        "has an example and a false friend",
                        () -> {
                            assertThat(rule.examples()).isNotEmpty();
                            assertThat(rule.silent()).isNotEmpty();
                        });
        return Stream.concat(Stream.of(both), Stream.concat(examples, friends));
    }

    private static void reads(Rule rule, Rule.Example example) {
        assertThat(Wording.of(by(rule, example.text()), example.text()))
                .as("%s, of all that is read: %s", example.text(), all(example.text()))
                .isEqualTo(example.reading());
    }

    private static void silent(Rule rule, String text) {
        assertThat(by(rule, text)).as("%s: %s", text, all(text)).isEmpty();
    }

    private static List<Numeric> by(Rule rule, String text) {
        return QuantityReader.standard().read(text).stream()
                .filter(n -> n.rule().equals(rule.name()))
                .toList();
    }

    private static String all(String text) {
        return Wording.of(QuantityReader.standard().read(text), text);
    }

    @Test
    void namesOfRulesAreUnique() {
        assertThat(Rules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleThatIsWrittenIsAsked() throws IllegalAccessException {
        List<Rule> written = new ArrayList<>();
        for (Class<?> family : FAMILIES) {
            for (Field field : family.getDeclaredFields()) {
                if (field.getType() == Rule.class) {
                    written.add((Rule) field.get(null));
                }
            }
        }

        assertThat(Rules.ALL).containsExactlyInAnyOrderElementsOf(written);
    }
}
