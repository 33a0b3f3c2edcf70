/// Rebuilds all series from the history of facts, beside the live ones, and has them take their
/// place while the service answers.
@NullMarked
package dev.yearbook.metrics.rebuild;

import org.jspecify.annotations.NullMarked;
