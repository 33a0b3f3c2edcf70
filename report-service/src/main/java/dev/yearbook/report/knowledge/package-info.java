/// What the service knows: the latest state of series, observations, discrepancies and decisions,
/// gathered from metric events that may come twice, late or out of order.
@NullMarked
package dev.yearbook.report.knowledge;

import org.jspecify.annotations.NullMarked;
