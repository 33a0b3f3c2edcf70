/// Settles series after their observations changed: their latest state and their discrepancies.
@NullMarked
package dev.yearbook.metrics.settling;

import org.jspecify.annotations.NullMarked;
