@NullMarked
package dev.yearbook.gateway.access;

import org.jspecify.annotations.NullMarked;
