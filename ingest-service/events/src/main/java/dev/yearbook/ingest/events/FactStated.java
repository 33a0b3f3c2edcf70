package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/// A document states a figure. The meaning of each field is that of the annotation guideline.
///
/// The same fact may be stated again, with another `readerVersion` when better rules have read the
/// document anew: consumers de-duplicate on `id`, document version and `readerVersion`, and the
/// later statement replaces the earlier.
///
/// @param id deterministic: the same for the same document, content and position
/// @param source the document
/// @param readerVersion the version of rules that read it
/// @param evidence where it stands
/// @param quantity the figure
/// @param kind `level`, `growth`, `change`, `share`, `rank` or `multiple`
/// @param subject who or what is measured
/// @param indicator what is counted or measured
/// @param qualifiers further restrictions that belong to the identity
/// @param whole the whole of a share, the base of a growth, the field of a rank, or empty
/// @param comparability what the figure rests on where it is not nominal: 可比价格, 同口径, 年均
/// @param period the time that it speaks of
/// @param status `observed` or `target`
/// @param factClass `statistic` or `spec`
/// @param confidence the probability that the fact is right
/// @param rule the rules that made it
/// @param recordedAt when it was recorded
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactStated(
        String id,
        Source source,
        String readerVersion,
        Evidence evidence,
        Quantity quantity,
        String kind,
        String subject,
        String indicator,
        List<String> qualifiers,
        String whole,
        List<String> comparability,
        ReferencePeriod period,
        String status,
        String factClass,
        double confidence,
        String rule,
        Instant recordedAt) {

    public FactStated {
        qualifiers = qualifiers == null ? List.of() : List.copyOf(qualifiers);
        // JSON leaves empty texts out.
        subject = subject == null ? "" : subject;
        indicator = indicator == null ? "" : indicator;
        whole = whole == null ? "" : whole;
        comparability = comparability == null ? List.of() : List.copyOf(comparability);
    }
}
