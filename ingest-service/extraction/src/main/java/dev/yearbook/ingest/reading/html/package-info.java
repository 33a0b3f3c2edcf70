/// Web pages, read with jsoup, whose tracked positions lead every character back to the source.
@NullMarked
package dev.yearbook.ingest.reading.html;

import org.jspecify.annotations.NullMarked;
