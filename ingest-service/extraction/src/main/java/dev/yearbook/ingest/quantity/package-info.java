/// Second stage: every numeral of a passage becomes a quantity (number, unit, modifier) or is
/// skipped with a reason.
@NullMarked
package dev.yearbook.ingest.quantity;

import org.jspecify.annotations.NullMarked;
