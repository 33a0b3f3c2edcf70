/// Events on the wire: CloudEvents 1.0 in Kafka's binary mode, with JSON data.
@NullMarked
package dev.yearbook.messaging.event;

import org.jspecify.annotations.NullMarked;
