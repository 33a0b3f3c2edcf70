/// The annual summary: its parts, and how they are made out of what is known. Plain Java; the same
/// knowledge always gives the same summary.
@NullMarked
package dev.yearbook.report.summary;

import org.jspecify.annotations.NullMarked;
