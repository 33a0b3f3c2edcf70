package dev.yearbook.metrics.curation;

import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of series that curators make.
final class Names {

    private Names() {}

    /// The identity of a part of a series that a qualifier tells apart.
    static SeriesIdentity qualified(SeriesIdentity of, String id, @Nullable String qualifier) {
        return new SeriesIdentity(
                id,
                of.subject(),
                of.subjectEn(),
                of.place(),
                of.indicator(),
                of.indicatorEn(),
                Stream.concat(of.qualifiers().stream(), Stream.ofNullable(qualifier)).toList(),
                of.kind(),
                of.whole(),
                of.basis(),
                of.status(),
                of.unit(),
                of.unitClass(),
                of.theme());
    }
}
