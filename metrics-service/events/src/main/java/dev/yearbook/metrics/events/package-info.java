/// What the metrics service tells others: observations in their series, discrepancies between them,
/// the latest state of every series, and the decisions of curators.
///
/// The rules of change are those of the ingest events: fields may be added, nothing else.
@NullMarked
package dev.yearbook.metrics.events;

import org.jspecify.annotations.NullMarked;
