/// What curators decide: stored, told, undoable, and stronger than what the service would decide.
@NullMarked
package dev.yearbook.metrics.curation;

import org.jspecify.annotations.NullMarked;
