@NullMarked
package dev.yearbook.ingest.context;

import org.jspecify.annotations.NullMarked;
