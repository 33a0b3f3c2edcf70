/// What the report service tells others: new editions of annual summaries.
@NullMarked
package dev.yearbook.report.events;

import org.jspecify.annotations.NullMarked;
