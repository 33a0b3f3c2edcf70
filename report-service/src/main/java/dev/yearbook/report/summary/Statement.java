package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.Observation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One observation as a summary shows it: the figure as one document states it, or as it was
/// derived.
///
/// @param observation the observation's id
/// @param period the time that it speaks of
/// @param quantity the figure, as read and as written
/// @param core what a reader takes it to mean
/// @param comparability what it rests on where it is not nominal: 可比价格, 同口径, 年均
/// @param whole the whole of a share, the base of a growth, the field of a rank, or empty
/// @param source the document that states it; absent of a derived figure
/// @param evidence where it stands; absent of a derived figure
/// @param derivation how it was derived; absent of what was read
/// @param verdict how it stands to the other statements of its period
/// @param confidence the probability that it was read right
@Serdeable
public record Statement(
        String observation,
        ReferencePeriod period,
        Quantity quantity,
        Bounds core,
        List<String> comparability,
        String whole,
        @Nullable Source source,
        @Nullable Evidence evidence,
        @Nullable String derivation,
        String verdict,
        double confidence) {

    public Statement {
        whole = whole == null ? "" : whole;
        comparability = comparability == null ? List.of() : List.copyOf(comparability);
    }

    /// The statement that an observation makes.
    public static Statement of(Observation observation) {
        return new Statement(
                observation.id(),
                observation.period(),
                Plain.quantity(observation.quantity()),
                Plain.bounds(observation.core()),
                observation.comparability(),
                observation.whole(),
                observation.source(),
                observation.evidence(),
                observation.derivation(),
                observation.verdict(),
                observation.confidence());
    }

    /// Whether it was derived and stands in no document.
    public boolean derived() {
        return derivation != null;
    }
}
