/// Last stage: complete facts, one for each figure that a document states.
@NullMarked
package dev.yearbook.ingest.fact;

import org.jspecify.annotations.NullMarked;
