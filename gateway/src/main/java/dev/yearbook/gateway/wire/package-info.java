/// The gateway's connections: how long a client may keep one waiting.
@NullMarked
package dev.yearbook.gateway.wire;

import org.jspecify.annotations.NullMarked;
