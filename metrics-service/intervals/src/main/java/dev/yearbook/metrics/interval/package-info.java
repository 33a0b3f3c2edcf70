/// What a written figure says: the interval that its words allow and the one a reader takes from
/// them, arithmetic on such intervals, and the verdict on two of them.
@NullMarked
package dev.yearbook.metrics.interval;

import org.jspecify.annotations.NullMarked;
