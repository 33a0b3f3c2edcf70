package dev.yearbook.ingest.publish;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.EventContext;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Appends to the outbox what others are told. Everything about a document has its id as the key.
@Singleton
public class Announcer {

    private static final String SCHEMAS = "urn:yearbook:schema:";

    private final Outbox outbox;
    private final EventJson json;

    Announcer(Outbox outbox, EventJson json) {
        this.outbox = outbox;
        this.json = json;
    }

    /// A fact that is to be told.
    ///
    /// @param id the fact
    /// @param payload its event's data
    /// @param at when it was recorded
    public record Statement(String id, String payload, Instant at) {}

    /// Tells that a version came into its state.
    public void changed(Connection connection, DocumentVersion version) throws SQLException {
        String state = version.state().name().toLowerCase(Locale.ROOT);
        outbox.append(
                connection,
                List.of(
                        OutboxMessage.of(
                                        IngestTopics.DOCUMENTS,
                                        version.document().toString(),
                                        IngestTopics.DOCUMENT_PREFIX + state + ".v1",
                                        json.write(Wire.document(version)),
                                        version.changedAt())
                                .about(version.document().toString())
                                .describedBy(SCHEMAS + "document-changed.v1")
                                .causedBy(context(version.correlation()))));
    }

    /// Tells facts of a version.
    public void stated(Connection connection, DocumentVersion version, List<Statement> statements)
            throws SQLException {
        var context = context(version.correlation());
        var messages =
                statements.stream()
                        .map(statement ->
                                OutboxMessage.of(
                                                IngestTopics.FACTS,
                                                version.document().toString(),
                                                IngestTopics.FACT_STATED,
                                                statement.payload(),
                                                statement.at())
                                        .about(statement.id())
                                        .describedBy(SCHEMAS + "fact-stated.v1")
                                        .causedBy(context))
                        .toList();
        outbox.append(connection, messages);
    }

    /// Tells that facts of a document hold no longer.
    public void withdrawn(
            Connection connection, List<FactWithdrawn> withdrawals, Optional<String> correlation)
            throws SQLException {
        var context = context(correlation);
        var messages =
                withdrawals.stream()
                        .map(withdrawal ->
                                OutboxMessage.of(
                                                IngestTopics.FACTS,
                                                withdrawal.document(),
                                                IngestTopics.FACT_WITHDRAWN,
                                                json.write(withdrawal),
                                                withdrawal.recordedAt())
                                        .about(withdrawal.id())
                                        .describedBy(SCHEMAS + "fact-withdrawn.v1")
                                        .causedBy(context))
                        .toList();
        outbox.append(connection, messages);
    }

    private static EventContext context(Optional<String> correlation) {
        return correlation.map(EventContext::correlated).orElse(EventContext.NONE);
    }
}
