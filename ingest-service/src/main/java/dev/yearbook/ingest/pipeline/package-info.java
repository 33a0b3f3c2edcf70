/// The second transaction: accepted documents are read, and what was read is stored and told.
@NullMarked
package dev.yearbook.ingest.pipeline;

import org.jspecify.annotations.NullMarked;
