/// Editions: a summary that shows something new is made again after a short quiet time, under the
/// next number.
@NullMarked
package dev.yearbook.report.edition;

import org.jspecify.annotations.NullMarked;
