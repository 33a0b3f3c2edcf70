@NullMarked
package dev.yearbook.ingest.reading.process;

import org.jspecify.annotations.NullMarked;
