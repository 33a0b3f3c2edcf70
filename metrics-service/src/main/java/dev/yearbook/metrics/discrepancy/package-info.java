/// Finds figures that cannot both be true, and says why in words.
@NullMarked
package dev.yearbook.metrics.discrepancy;

import org.jspecify.annotations.NullMarked;
