/// Faults that tests provoke on purpose.
@NullMarked
package dev.yearbook.messaging.fault;

import org.jspecify.annotations.NullMarked;
