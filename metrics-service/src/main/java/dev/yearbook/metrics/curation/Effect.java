package dev.yearbook.metrics.curation;

import java.util.Map;

/// What a decision did.
///
/// @param series the series it concerns
/// @param moved the facts that it moved, and the series in which each had been
record Effect(String series, Map<String, String> moved) {}
