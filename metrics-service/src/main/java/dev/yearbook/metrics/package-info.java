/// The metrics service: facts become observations in series, contradictions are found, changes are
/// told to others.
@Configuration
@Requires(property = "yearbook.role", value = "metrics")
@NullMarked
package dev.yearbook.metrics;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
