/// Fourth stage: which heading, card, table header or earlier clause gives a quantity its subject
/// and its indicator.
@NullMarked
package dev.yearbook.ingest.context;

import org.jspecify.annotations.NullMarked;
