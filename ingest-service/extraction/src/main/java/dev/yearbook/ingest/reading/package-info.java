/// First stage: bytes become an outline, blocks of text whose every character knows where it stands
/// in the source.
@NullMarked
package dev.yearbook.ingest.reading;

import org.jspecify.annotations.NullMarked;
