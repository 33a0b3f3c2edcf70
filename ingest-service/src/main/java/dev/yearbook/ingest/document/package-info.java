/// Documents and their versions: what was posted, and what became of it.
@NullMarked
package dev.yearbook.ingest.document;

import org.jspecify.annotations.NullMarked;
