/// Traces in OpenTelemetry's form: what one request caused, over all services and topics.
///
/// The correlation id is the trace: whoever knows one knows the other, so that a trace needs
/// nothing to be passed along that is not passed along and stored already. Spans are sent to
/// `yearbook.tracing.endpoint` (`OTEL_EXPORTER_OTLP_ENDPOINT`); without it nothing is recorded.
@NullMarked
package dev.yearbook.web.trace;

import org.jspecify.annotations.NullMarked;
