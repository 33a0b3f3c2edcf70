@NullMarked
package dev.yearbook.ingest.reading.docx;

import org.jspecify.annotations.NullMarked;
