package dev.yearbook.gateway.access.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A request that was to change something.
///
/// @param seq its number in the log
/// @param at when it came
/// @param subject who sent it: `key:<id>`, `person:<issuer>:<sub>`, `anonymous`
/// @param name how people call the sender
/// @param operation what was asked for, as the reference names it: `DELETE /api/v1/documents/{id}`
/// @param method the method
/// @param path the path
/// @param address where it came from
/// @param correlationId how the logs of all services name it
/// @param status the outcome; absent when the gateway has not seen one
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        long seq,
        Instant at,
        String subject,
        String name,
        String operation,
        String method,
        String path,
        String address,
        String correlationId,
        @Nullable Integer status) {}
