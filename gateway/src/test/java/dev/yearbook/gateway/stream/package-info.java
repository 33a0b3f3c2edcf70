/// Tests of server-sent events.
@NullMarked
package dev.yearbook.gateway.stream;

import org.jspecify.annotations.NullMarked;
