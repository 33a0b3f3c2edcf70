/// Computes what follows from figures that were read, and marks it as computed.
@NullMarked
package dev.yearbook.metrics.derivation;

import org.jspecify.annotations.NullMarked;
