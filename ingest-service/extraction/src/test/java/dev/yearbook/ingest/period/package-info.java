@NullMarked
package dev.yearbook.ingest.period;

import org.jspecify.annotations.NullMarked;
