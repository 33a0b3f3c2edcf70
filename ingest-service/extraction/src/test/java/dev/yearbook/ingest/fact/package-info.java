@NullMarked
package dev.yearbook.ingest.fact;

import org.jspecify.annotations.NullMarked;
