/// The ingest service: documents are accepted, read, and their facts told to others.
///
/// Acceptance and reading are two transactions. The first makes a document durable; the second
/// stores its facts and the events about them together, or the reason why there are none.
@Configuration
@Requires(property = "yearbook.role", value = "ingest")
@NullMarked
package dev.yearbook.ingest;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
