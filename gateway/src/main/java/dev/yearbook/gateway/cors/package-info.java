/// Which web pages of other origins may read what the gateway answers.
@NullMarked
package dev.yearbook.gateway.cors;

import org.jspecify.annotations.NullMarked;
