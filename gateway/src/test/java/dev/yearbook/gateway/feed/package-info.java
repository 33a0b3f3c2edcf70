/// Tests of the log of events.
@NullMarked
package dev.yearbook.gateway.feed;

import org.jspecify.annotations.NullMarked;
