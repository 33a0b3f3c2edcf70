/// The series as SDMX: REST 2.2.2 and the 1.5 paths that today's clients still use; SDMX-ML 2.1,
/// SDMX-JSON 2.1, SDMX-CSV 2.0 and JSON-stat 2.0.
///
/// One dataflow, `YB:METRICS(1.0)`, holds all series. Its structure is made from what the metrics
/// service knows: a code for each subject, indicator, breakdown and unit, named in Chinese and
/// English. Everything but [SdmxController] and [MetricsCatalogue] is plain Java.
@NullMarked
package dev.yearbook.gateway.sdmx;

import org.jspecify.annotations.NullMarked;
