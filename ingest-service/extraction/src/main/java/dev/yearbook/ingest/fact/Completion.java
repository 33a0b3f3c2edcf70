package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Traditional;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Extraction.SkippedNumeral;
import dev.yearbook.ingest.fact.Fact.FactClass;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.Span;
import dev.yearbook.ingest.reading.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/// Makes facts of drafts: signs, dates, and places in the source.
final class Completion {

    private final CodePoints points;
    private final Traditional script;

    Completion(String source) {
        this.script = Traditional.of(source);
        this.points = new CodePoints(source);
    }

    Fact fact(Draft draft, Passage passage, List<String> path) {
        Numeric.Quantity quantity = draft.quantity;
        String text = passage.text();
        BigDecimal value = signed(draft, quantity.value());
        return new Fact(
                points.at(passage.sourceStart(quantity.numeral().start())),
                points.at(passage.sourceEnd(quantity.numeral().end())),
                quantity.numeral().of(text),
                quantity.unitSpan().length() > 0
                        ? quantity.unitSpan().of(text)
                        : quantity.unit().written(),
                quantity.modifierSpan().map(span -> span.of(text)).orElse(""),
                value,
                quantity.high().map(high -> signed(draft, high)),
                quantity.unit().base(),
                quantity.modifier(),
                draft.kind,
                subject(draft.subject),
                script.write(draft.indicator),
                draft.qualifiers.stream()
                        .filter(q -> !q.isBlank() && !q.equals(draft.subject))
                        .distinct()
                        .map(script::write)
                        .toList(),
                script.write(draft.whole),
                draft.comparability.stream().distinct().toList(),
                draft.basis,
                draft.timing.startFor(draft.basis),
                draft.timing.end(),
                draft.status,
                factClass(draft),
                draft.quote,
                path,
                OptionalInt.empty(),
                Confidence.of(draft),
                String.join(" > ", draft.rules));
    }

    /// A name in the characters of the document; places have one name in all documents.
    private String subject(String name) {
        return Vocabulary.PLACES.of(name).isPresent() ? name : script.write(name);
    }

    SkippedNumeral skipped(Numeric.Skipped skipped, Passage passage) {
        Span numeral = skipped.numeral();
        return new SkippedNumeral(
                points.at(passage.sourceStart(numeral.start())),
                points.at(passage.sourceEnd(numeral.end())),
                numeral.of(passage.text()),
                skipped.reason(),
                skipped.rule());
    }

    private static BigDecimal signed(Draft draft, BigDecimal value) {
        boolean falls = draft.negative && (draft.kind == Kind.GROWTH || draft.kind == Kind.CHANGE);
        return falls && value.signum() > 0 ? value.negate() : value;
    }

    /// A technical parameter stands before the thing that it describes: 8英寸中试线, 45千米成像.
    private static FactClass factClass(Draft draft) {
        boolean attribute = draft.rules.stream().anyMatch(rule -> rule.startsWith("counted noun"));
        boolean technical =
                switch (draft.quantity.unit().dimension()) {
                    case TECHNICAL, POWER, DATA -> attribute;
                    case LENGTH -> attribute && (draft.verb.isEmpty() || draft.verb.equals("实现"));
                    default -> false;
                };
        return technical ? FactClass.SPEC : draft.factClass;
    }
}
