/// Series: what is measured, of whom, how, and where they are stored.
@NullMarked
package dev.yearbook.metrics.series;

import org.jspecify.annotations.NullMarked;
