@NullMarked
package dev.yearbook.gateway.sdmx;

import org.jspecify.annotations.NullMarked;
