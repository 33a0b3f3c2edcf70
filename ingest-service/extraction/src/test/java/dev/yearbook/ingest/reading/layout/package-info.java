@NullMarked
package dev.yearbook.ingest.reading.layout;

import org.jspecify.annotations.NullMarked;
