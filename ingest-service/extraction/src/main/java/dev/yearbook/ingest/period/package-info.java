/// Third stage: expressions of time against the reporting year.
@NullMarked
package dev.yearbook.ingest.period;

import org.jspecify.annotations.NullMarked;
