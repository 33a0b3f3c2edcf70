package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a series is a series of.
///
/// @param id the series' id
/// @param subject the canonical name of who or what is measured
/// @param subjectEn its English name, where known
/// @param place the place that the subject is or lies in, where known
/// @param indicator the canonical name of what is measured
/// @param indicatorEn its English name, where known
/// @param qualifiers restrictions that belong to the identity
/// @param kind `level`, `growth`, `share`, `rank` or `multiple`; amounts of change stand in the
///   series of the level that changed
/// @param whole of shares, ranks and multiples, the whole, field or base
/// @param basis `flow`, `stock` or `cumulative`
/// @param status `observed` or `target`
/// @param unit the base unit that the values are given in
/// @param unitClass the class of units that may stand in this series, such as `count` or `money`
/// @param theme the theme of the indicator, such as `patents`
@Serdeable
public record SeriesIdentity(
        String id,
        String subject,
        @Nullable String subjectEn,
        @Nullable String place,
        String indicator,
        @Nullable String indicatorEn,
        List<String> qualifiers,
        String kind,
        String whole,
        String basis,
        String status,
        String unit,
        String unitClass,
        String theme) {

    public SeriesIdentity {
        // JSON leaves empty texts out.
        subject = subject == null ? "" : subject;
        indicator = indicator == null ? "" : indicator;
        whole = whole == null ? "" : whole;
        unit = unit == null ? "" : unit;
        qualifiers = qualifiers == null ? List.of() : List.copyOf(qualifiers);
    }
}
