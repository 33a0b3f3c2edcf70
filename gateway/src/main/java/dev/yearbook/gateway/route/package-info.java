/// From a path to the service behind it, streaming in both directions.
@NullMarked
package dev.yearbook.gateway.route;

import org.jspecify.annotations.NullMarked;
