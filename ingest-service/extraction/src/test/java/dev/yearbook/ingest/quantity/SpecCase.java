package dev.yearbook.ingest.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One case of a specification of Recognizers-Text: a text and what is expected to be read.
record SpecCase(String input, List<Expected> expected) {

    /// What is expected; `end` is exclusive.
    record Expected(int start, int end, String value, String unit) {

        boolean meets(Span span) {
            return span.start() < end && start < span.end();
        }
    }

    static List<SpecCase> all(Path file) throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        for (JsonNode node : JsonMapper.builder().build().readTree(file.toFile())) {
            List<Expected> expected = new ArrayList<>();
            for (JsonNode result : node.get("Results")) {
                JsonNode resolution = result.get("Resolution");
                expected.add(
                        new Expected(
                                result.path("Start").asInt(),
                                result.path("End").asInt() + 1,
                                resolution.path("value").asText(""),
                                resolution.path("unit").asText("")));
            }
            cases.add(new SpecCase(node.get("Input").asText(), expected));
        }
        return cases;
    }

    boolean numbersRight() {
        return expected.stream()
                        .allMatch(e ->
                                read().anyMatch(n ->
                                        e.meets(n.numeral())
                                                && values(n).anyMatch(v -> same(v, e.value()))))
                && nothingElse(q -> true);
    }

    boolean percentagesRight() {
        return expected.stream()
                        .allMatch(e ->
                                quantities()
                                        .filter(SpecCase::percentage)
                                        .anyMatch(q ->
                                                e.meets(q.numeral())
                                                        && same(
                                                                q.value(),
                                                                e.value().replace("%", ""))))
                && nothingElse(SpecCase::percentage);
    }

    boolean unitsRight() {
        return expected.stream()
                        .allMatch(e ->
                                !e.value().isEmpty()
                                        && quantities()
                                                .anyMatch(q ->
                                                        e.meets(q.numeral())
                                                                && SpecUnit.same(
                                                                        q, e.value(), e.unit())))
                && nothingElse(q ->
                        SpecUnit.money(q)
                                && expected.stream().noneMatch(e -> SpecUnit.dimension(e.unit())));
    }

    private boolean nothingElse(java.util.function.Predicate<Numeric.Quantity> kind) {
        return quantities()
                .filter(kind)
                .allMatch(q -> expected.stream().anyMatch(e -> e.meets(q.numeral())));
    }

    private static boolean percentage(Numeric.Quantity quantity) {
        Dimension dimension = quantity.unit().dimension();
        return dimension == Dimension.PERCENT || dimension == Dimension.POINTS;
    }

    private Stream<Numeric> read() {
        return QuantityReader.standard().read(input).stream();
    }

    private Stream<Numeric.Quantity> quantities() {
        return read().filter(Numeric.Quantity.class::isInstance).map(Numeric.Quantity.class::cast);
    }

    /// The values that a reading stands for as a mere number: also of what is skipped, shares also
    /// as fractions.
    private Stream<BigDecimal> values(Numeric numeric) {
        var text = new Script(input);
        int start = numeric.numeral().start();
        int first = text.digit(start) || ChineseNumerals.begins(text.at(start)) ? start : start + 1;
        BigDecimal written = Numerals.read(text, first).value();
        return switch (numeric) {
            case Numeric.Skipped _ -> Stream.of(written);
            case Numeric.Quantity q ->
                    Stream.concat(
                            q.high().stream(),
                            Stream.of(written, q.value(), q.value().movePointLeft(2)));
        };
    }

    static boolean same(BigDecimal value, String expected) {
        BigDecimal other = new BigDecimal(expected.replace(",", ""));
        BigDecimal difference = value.subtract(other).abs();
        BigDecimal tolerance =
                other.abs().multiply(BigDecimal.valueOf(1, 4), MathContext.DECIMAL32);
        return difference.compareTo(tolerance) <= 0;
    }

    @Override
    public String toString() {
        return "  " + input + " → " + Wording.of(read().toList(), input) + "; expected " + expected;
    }
}
