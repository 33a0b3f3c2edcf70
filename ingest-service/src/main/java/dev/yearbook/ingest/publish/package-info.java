/// What others are told: the only place that knows both our facts and the events about them.
@NullMarked
package dev.yearbook.ingest.publish;

import org.jspecify.annotations.NullMarked;
