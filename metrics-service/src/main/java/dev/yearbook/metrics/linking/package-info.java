/// Decides which series a fact belongs to, and says why.
@NullMarked
package dev.yearbook.metrics.linking;

import org.jspecify.annotations.NullMarked;
