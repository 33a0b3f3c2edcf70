/// Observations: facts in their series, what was known when, verdicts and headline values.
@NullMarked
package dev.yearbook.metrics.observation;

import org.jspecify.annotations.NullMarked;
