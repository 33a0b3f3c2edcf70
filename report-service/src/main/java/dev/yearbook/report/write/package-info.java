/// The formats that a summary is written in. All of them say the same.
@NullMarked
package dev.yearbook.report.write;

import org.jspecify.annotations.NullMarked;
