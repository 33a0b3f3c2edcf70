/// How figures are put into Chinese and English words, by rules with examples. A sentence never
/// claims more than the data holds.
@NullMarked
package dev.yearbook.report.wording;

import org.jspecify.annotations.NullMarked;
