package dev.yearbook.ingest.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the facts of all documents of a folder as lines of JSON, one fact a line, in the form
/// that the evaluation script reads. `FactLines FOLDER OUTPUT` does it by hand.
final class FactLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactLines() {}

    public static void main(String[] args) throws Exception {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path folder, Path output) throws Exception {
        List<String> lines = new ArrayList<>();
        for (Documents.Document document : Documents.in(folder).all()) {
            for (Fact fact : document.extraction().facts()) {
                lines.add(JSON.writeValueAsString(line(document.context().name(), fact)));
            }
        }
        write(output, lines);
    }

    private static void write(Path output, List<String> lines) throws IOException {
        Path parent = output.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(output, lines);
    }

    static ObjectNode line(String document, Fact fact) {
        ObjectNode line = JSON.createObjectNode();
        line.put("doc", document);
        line.putArray("at").add(fact.start()).add(fact.end());
        line.put("value", fact.value());
        fact.valueHigh().ifPresent(high -> line.put("value_high", high));
        line.put("unit", fact.unit());
        line.put("modifier", lower(fact.modifier()));
        line.put("kind", lower(fact.kind()));
        line.put("subject", fact.subject());
        line.put("indicator", fact.indicator());
        fact.qualifiers().forEach(line.putArray("qualifiers")::add);
        line.put("whole", fact.whole());
        line.put("basis", lower(fact.basis()));
        line.put("start", fact.periodStart().map(Object::toString).orElse(null));
        line.put("end", fact.periodEnd().toString());
        line.put("status", lower(fact.status()));
        line.put("class", lower(fact.factClass()));
        line.put("confidence", fact.confidence());
        line.put("rule", fact.rule());
        return line;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
