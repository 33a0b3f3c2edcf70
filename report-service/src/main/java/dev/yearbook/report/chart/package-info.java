/// Charts as SVG: the text stays text, the colours are those of Okabe and Ito, which the
/// colour-blind tell apart, and nothing depends on colour alone.
@NullMarked
package dev.yearbook.report.chart;

import org.jspecify.annotations.NullMarked;
