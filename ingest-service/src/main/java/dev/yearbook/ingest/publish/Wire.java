package dev.yearbook.ingest.publish;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.events.DocumentChanged;
import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.ingest.fact.Fact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Turns our types into those of the events.
public final class Wire {

    private Wire() {}

    /// A fact as it is told.
    public static FactStated fact(
            String id, Source source, String readerVersion, Fact fact, Instant now) {
        return new FactStated(
                id,
                source,
                readerVersion,
                new Evidence(
                        fact.start(), fact.end(), fact.quote(), fact.path(), number(fact.page())),
                quantity(fact),
                word(fact.kind()),
                fact.subject(),
                fact.indicator(),
                fact.qualifiers(),
                fact.whole(),
                fact.comparability(),
                new ReferencePeriod(
                        word(fact.basis()), fact.periodStart().orElse(null), fact.periodEnd()),
                word(fact.status()),
                word(fact.factClass()),
                fact.confidence(),
                fact.rule(),
                now);
    }

    /// A version as the source of facts. Without a date of publication its receipt stands in.
    public static Source source(DocumentVersion version) {
        var metadata = version.metadata();
        var received = version.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return new Source(
                version.document().toString(),
                version.name(),
                version.version(),
                version.digest(),
                metadata.title().orElse(null),
                metadata.publisher().orElse(null),
                metadata.place().orElse(null),
                number(metadata.reportingYear()),
                metadata.publishedOn().orElse(received),
                metadata.publishedOn().isEmpty(),
                version.receivedAt(),
                metadata.groups());
    }

    /// What became of a version.
    public static DocumentChanged document(DocumentVersion version) {
        var reading = version.reading();
        return new DocumentChanged(
                source(version),
                version.mediaType(),
                reading.language().orElse(null),
                version.state(),
                number(reading.facts()),
                number(reading.skipped()),
                reading.readerVersion().orElse(null),
                version.reason().orElse(null),
                version.changedAt());
    }

    private static Quantity quantity(Fact fact) {
        return new Quantity(
                fact.value(),
                fact.valueHigh().orElse(null),
                fact.unit(),
                word(fact.modifier()),
                fact.numberText(),
                fact.unitText(),
                fact.modifierText());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
