/// Whether the whole can be used: the state of each service.
@NullMarked
package dev.yearbook.gateway.health;

import org.jspecify.annotations.NullMarked;
