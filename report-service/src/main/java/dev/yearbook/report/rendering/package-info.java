/// Summaries being written in a format: work that may take longer than a reader waits goes on in
/// the background and is fetched later.
@NullMarked
package dev.yearbook.report.rendering;

import org.jspecify.annotations.NullMarked;
