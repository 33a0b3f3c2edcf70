package dev.yearbook.metrics.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yearbook.metrics.vocabulary.Vocabulary;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Links facts as people read them, so that what it misses is the linker's own.
// Annotated facts have all fields; one without fails the test.
@SuppressWarnings("NullAway")
class GoldLinkingTest {

    private static final Path SHARED = Path.of(System.getProperty("yearbook.shared", "../shared"));

    private record Row(String doc, String gold, String found, String shown) {}

    @Test
    void linksFactsAsPeopleDo() throws IOException {
        Path gold = Path.of(System.getProperty("yearbook.gold", SHARED + "/eval/gold.jsonl"));
        assumeTrue(Files.exists(gold), "skipped: there is no " + gold);
        List<Row> rows = link(gold);
        Score all = score(rows, false);
        Score across = score(rows, true);
        System.out.printf("links %s, across documents %s%n", all, across);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(across.f1()).isGreaterThanOrEqualTo(0.85);
    }

    private static List<Row> link(Path gold) throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        Identification identification = new Identification(vocabulary);
        Linker linker = new Linker(vocabulary);
        CatalogueInMemory catalogue = new CatalogueInMemory();
        List<Row> rows = new ArrayList<>();
        for (Map<?, ?> fact : read(gold)) {
            Statement stated = statement(fact);
            Identity identity = identification.of(stated);
            BigDecimal value = new BigDecimal(fact.get("value").toString());
            Link link = linker.link(identity.key(), value, catalogue);
            catalogue.add(link, value);
            if (!"statistic".equals(fact.get("class"))) continue;
            rows.add(
                    new Row(
                            (String) fact.get("doc"),
                            (String) fact.get("series"),
                            link.series(),
                            stated.subject() + " " + stated.indicator() + stated.qualifiers()));
        }
        return rows;
    }

    private static List<Map<?, ?>> read(Path gold) throws IOException {
        ObjectMapper json = ObjectMapper.getDefault();
        List<Map<?, ?>> facts = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) facts.add(json.readValue(line, Map.class));
        return facts;
    }

    private static Statement statement(Map<?, ?> fact) {
        List<String> qualifiers =
                ((List<?>) fact.get("qualifiers")).stream().map(Object::toString).toList();
        String doc = (String) fact.get("doc");
        return new Statement(
                (String) fact.get("subject"),
                (String) fact.get("indicator"),
                qualifiers,
                List.of(),
                (String) fact.get("kind"),
                (String) fact.get("whole"),
                (String) fact.get("basis"),
                (String) fact.get("status"),
                (String) fact.get("unit"),
                doc.startsWith("00") ? "上海市" : "全国",
                "",
                "");
    }

    private record Score(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f".formatted(precision, recall, f1());
        }
    }

    private static Score score(List<Row> rows, boolean across) {
        Map<String, Integer> n = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Row a = rows.get(i);
                Row b = rows.get(j);
                if (across && a.doc().equals(b.doc())) continue;
                boolean gold = a.gold().equals(b.gold());
                boolean found = a.found().equals(b.found());
                if (gold != found && !across)
                    System.out.println((gold ? "missed " : "false ") + a + " " + b);
                n.merge("both", gold && found ? 1 : 0, Integer::sum);
                n.merge("gold", gold ? 1 : 0, Integer::sum);
                n.merge("found", found ? 1 : 0, Integer::sum);
            }
        }
        return new Score(
                (double) n.get("both") / n.get("found"), (double) n.get("both") / n.get("gold"));
    }
}
