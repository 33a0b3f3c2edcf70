package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.publish.Announcer;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Takes documents back.
@Singleton
public class Withdrawal {

    private final TransactionOperations<Connection> transactions;
    private final Announcer announcer;
    private final Clock clock;

    Withdrawal(TransactionOperations<Connection> transactions, Announcer announcer, Clock clock) {
        this.transactions = transactions;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Withdraws a document and its facts; what was withdrawn before stays as it is.
    ///
    /// @return false if there is no such document
    public boolean withdraw(UUID id, Optional<String> correlation) {
        return transactions.executeWrite(status -> {
            Connection connection = status.getConnection();
            var document = new Documents(connection).lock(id);
            if (document.isPresent() && !document.get().withdrawn()) {
                end(connection, id, "withdrawn", correlation);
            }
            return document.isPresent();
        });
    }

    /// Withdraws a document and forgets its bytes, its text and its facts, also where they wait to
    /// be published or were kept for a replay.
    ///
    /// @return false if there is no such document
    public boolean erase(UUID id, Optional<String> correlation) {
        return transactions.executeWrite(status -> {
            Connection connection = status.getConnection();
            var document = new Documents(connection).lock(id);
            if (document.isPresent()) {
                forgetMessages(connection, id);
                end(connection, id, "erased", correlation);
                new Documents(connection).delete(id);
            }
            return document.isPresent();
        });
    }

    private void end(Connection connection, UUID id, String reason, Optional<String> correlation)
            throws SQLException {
        Instant now = clock.instant();
        var documents = new Documents(connection);
        announcer.withdrawn(
                connection, new FactTable(connection).endAll(id, reason, now), correlation);
        for (DocumentVersion version : documents.versions(id)) {
            if (version.state() != DocumentState.SUPERSEDED) {
                documents.enter(
                        id, version.version(), DocumentState.WITHDRAWN, Optional.empty(), now);
            }
        }
        documents.hold(id, 0, true);
        announcer.changed(connection, documents.latest(id).orElseThrow());
    }

    // What waits to be published would tell what is to be forgotten; consumers that never heard of
    // a
    // fact ignore its withdrawal.
    private static void forgetMessages(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from outbox where aggregateid = ?")) {
            statement.setString(1, id.toString());
            statement.executeUpdate();
        }
    }
}
