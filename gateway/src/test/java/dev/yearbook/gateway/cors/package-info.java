@NullMarked
package dev.yearbook.gateway.cors;

import org.jspecify.annotations.NullMarked;
