/// Metric events in: what they tell is stored, and the figures of the measures they touch are made
/// anew, in one transaction.
@NullMarked
package dev.yearbook.report.intake;

import org.jspecify.annotations.NullMarked;
