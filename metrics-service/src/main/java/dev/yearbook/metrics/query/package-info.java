/// The HTTP interface of series and observations.
@NullMarked
package dev.yearbook.metrics.query;

import org.jspecify.annotations.NullMarked;
