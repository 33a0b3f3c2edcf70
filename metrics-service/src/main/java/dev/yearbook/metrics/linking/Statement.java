package dev.yearbook.metrics.linking;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Source;
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
/// @param heading the nearest heading or table title above it
/// @param origin who speaks where the place is unknown: the publisher, or else the document
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
        String place,
        String heading,
        String origin) {

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
                place == null ? "" : place,
                fact.evidence().path().isEmpty() ? "" : fact.evidence().path().getLast(),
                place == null ? origin(fact.source()) : "");
    }

    private static String origin(Source source) {
        String publisher = source.publisher();
        return publisher == null || publisher.isBlank() ? source.document() : publisher;
    }
}
