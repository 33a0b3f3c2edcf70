/// The HTTP interface.
@NullMarked
package dev.yearbook.report.query;

import org.jspecify.annotations.NullMarked;
