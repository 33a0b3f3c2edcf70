@NullMarked
package dev.yearbook.ingest.reading.pdf;

import org.jspecify.annotations.NullMarked;
