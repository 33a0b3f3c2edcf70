@NullMarked
package dev.yearbook.ingest.reading.text;

import org.jspecify.annotations.NullMarked;
