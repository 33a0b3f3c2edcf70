package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// A fact is stated no longer.
///
/// Of a superseded document the withdrawals of the old facts come before the new facts, under the
/// same key and therefore in this order.
///
/// @param id the fact
/// @param document the document that stated it
/// @param documentVersion the version that stated it
/// @param readerVersion the version of rules that had read it
/// @param reason `superseded` (a newer version of the document), `withdrawn` (the document was
///   taken back), `reread` (better rules read no such fact), or `erased`
/// @param recordedAt when the withdrawal was recorded
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactWithdrawn(
        String id,
        String document,
        int documentVersion,
        String readerVersion,
        String reason,
        Instant recordedAt) {}
