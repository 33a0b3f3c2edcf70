@NullMarked
package dev.yearbook.messaging;

import org.jspecify.annotations.NullMarked;
