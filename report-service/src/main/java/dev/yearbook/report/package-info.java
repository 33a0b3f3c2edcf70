/// The report service: annual summaries out of metric events, with the sentence behind every
/// figure.
///
/// | package | what |
/// | --- | --- |
/// | `knowledge` | what is known of a measure |
/// | `summary` | the annual summary and how it is put together |
/// | `wording`, `page` | the same in Chinese and English words |
/// | `write` | the formats |
/// | `intake`, `store`, `edition`, `query` | events in, tables, editions out, HTTP |
///
/// All of it belongs to the role `report`, because four services may share one JVM.
@Configuration
@Requires(property = "yearbook.role", value = "report")
@NullMarked
package dev.yearbook.report;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
