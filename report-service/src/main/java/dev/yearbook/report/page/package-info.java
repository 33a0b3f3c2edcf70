/// The summary as it is read: everything in words of one language, in the order of the page. The
/// formats only lay it out, and so all of them say the same.
@NullMarked
package dev.yearbook.report.page;

import org.jspecify.annotations.NullMarked;
