/// What the service knows of the language of statistics, as tables: places, indicators, themes,
/// units, synonyms and words that tell names apart.
@NullMarked
package dev.yearbook.metrics.vocabulary;

import org.jspecify.annotations.NullMarked;
