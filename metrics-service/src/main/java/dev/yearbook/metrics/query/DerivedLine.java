package dev.yearbook.metrics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.Observation;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A derived figure as one line: as an observation's, but without document, position and quote, and
/// with how it was computed.
///
/// @param derivation how it was computed
/// @param lineage the ids of the facts it was computed from
/// @param core what a reader takes the facts to imply
/// @param outer what their words logically allow
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DerivedLine(
        BigDecimal value,
        String unit,
        String modifier,
        String kind,
        String subject,
        String indicator,
        String basis,
        @Nullable LocalDate start,
        LocalDate end,
        @JsonProperty("class") String factClass,
        String series,
        String id,
        double confidence,
        String rule,
        String derivation,
        List<String> lineage,
        Bounds core,
        Bounds outer) {

    /// The line of a derived observation.
    static DerivedLine of(Observation derived) {
        String derivation = derived.derivation();
        return new DerivedLine(
                derived.quantity().value(),
                derived.quantity().unit(),
                derived.quantity().modifier(),
                derived.kind(),
                derived.statedSubject(),
                derived.statedIndicator(),
                derived.period().basis(),
                derived.period().start(),
                derived.period().end(),
                derived.factClass(),
                derived.series(),
                derived.id(),
                derived.confidence(),
                derived.rule(),
                derivation == null ? "" : derivation,
                derived.lineage(),
                derived.core(),
                derived.outer());
    }
}
