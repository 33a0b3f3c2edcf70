/// Facts in: checked, linked, recorded, and told to others in one transaction.
@NullMarked
package dev.yearbook.metrics.intake;

import org.jspecify.annotations.NullMarked;
