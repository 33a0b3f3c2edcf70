package dev.yearbook.metrics.linking;

import dev.yearbook.metrics.vocabulary.Indicator;
import dev.yearbook.metrics.vocabulary.Place;
import java.util.List;
import java.util.Optional;

/// A fact's series by name: the key, and what people read.
///
/// @param key the key
/// @param subject the subject's name
/// @param place the place that the subject is
/// @param indicator the indicator's name
/// @param known the indicator of the starter vocabulary
/// @param qualifiers the qualifiers as stated
/// @param whole the whole as stated
/// @param unit the base unit
/// @param theme the theme
public record Identity(
        SeriesKey key,
        String subject,
        Optional<Place> place,
        String indicator,
        Optional<Indicator> known,
        List<String> qualifiers,
        String whole,
        String unit,
        String theme) {}
