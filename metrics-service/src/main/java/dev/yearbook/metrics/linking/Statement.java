package dev.yearbook.metrics.linking;

import dev.yearbook.ingest.events.FactStated;
import java.util.List;

/// What of a fact decides its series.
///
/// @param subject the subject as stated
/// @param indicator the indicator as stated
/// @param qualifiers the qualifiers as stated
/// @param comparability 可比价格, 年均 and the like
/// @param kind the kind
/// @param whole the whole, base or field as stated
/// @param basis the basis
/// @param status the status
/// @param unit the base unit
/// @param place the place that the document is about; empty where unknown
public record Statement(
        String subject,
        String indicator,
        List<String> qualifiers,
        List<String> comparability,
        String kind,
        String whole,
        String basis,
        String status,
        String unit,
        String place) {

    /// What of this fact decides.
    public static Statement of(FactStated fact) {
        String place = fact.source().place();
        return new Statement(
                fact.subject(),
                fact.indicator(),
                fact.qualifiers(),
                fact.comparability(),
                fact.kind(),
                fact.whole(),
                fact.period().basis(),
                fact.status(),
                fact.quantity().unit(),
                place == null ? "" : place);
    }
}
