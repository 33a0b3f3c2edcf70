/// Topics and their creation.
@NullMarked
package dev.yearbook.messaging.topic;

import org.jspecify.annotations.NullMarked;
