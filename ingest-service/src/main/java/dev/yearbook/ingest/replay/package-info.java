/// What operators do: replay facts for a rebuild, read documents anew, erase a document.
@NullMarked
package dev.yearbook.ingest.replay;

import org.jspecify.annotations.NullMarked;
