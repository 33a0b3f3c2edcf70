/// Changes out: what the service tells others.
@NullMarked
package dev.yearbook.metrics.publish;

import org.jspecify.annotations.NullMarked;
