/// Consuming: batches of events are handled in one transaction together with the record of their
/// ids, so that what arrives twice takes effect once. What cannot be handled goes to a dead-letter
/// topic with the reason; its neighbours pass.
@NullMarked
package dev.yearbook.messaging.inbox;

import org.jspecify.annotations.NullMarked;
