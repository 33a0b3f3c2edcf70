@NullMarked
package dev.yearbook.ingest.reading;

import org.jspecify.annotations.NullMarked;
