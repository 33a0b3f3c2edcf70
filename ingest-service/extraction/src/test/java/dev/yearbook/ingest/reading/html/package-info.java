@NullMarked
package dev.yearbook.ingest.reading.html;

import org.jspecify.annotations.NullMarked;
