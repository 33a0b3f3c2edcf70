@NullMarked
package dev.yearbook.gateway.limits;

import org.jspecify.annotations.NullMarked;
