package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.document.Submission;
import dev.yearbook.ingest.pipeline.Acceptance.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Idempotency keys of requests, kept for a week.
final class IdempotencyKeys {

    private final Connection connection;

    IdempotencyKeys(Connection connection) {
        this.connection = connection;
    }

    /// The answer to an earlier request with this key. The key is locked until the transaction
    /// ends, so that of two requests at once one is told that the other is under way.
    Optional<Answer> earlier(String key, Submission submission) throws SQLException {
        if (!lock(key)) {
            return Optional.of(new Answer.Busy());
        }
        String select = "select fingerprint, document, version from idempotency where key = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return row.getString(1).equals(submission.fingerprint())
                        ? repeated(row.getObject(2, UUID.class), row.getInt(3))
                        : Optional.of(new Answer.KeyTaken());
            }
        }
    }

    /// Remembers what a key was used for, and forgets keys that are older than a week.
    void remember(String key, Submission submission, DocumentVersion version, Instant now)
            throws SQLException {
        String insert = "insert into idempotency values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, key);
            statement.setString(2, submission.fingerprint());
            statement.setObject(3, version.document());
            statement.setInt(4, version.version());
            statement.setTimestamp(5, Timestamp.from(now));
            statement.executeUpdate();
        }
        String delete =
                """
                delete from idempotency where key in (
                  select key from idempotency where recorded_at < now() - interval '7 days'
                  limit 10 for update skip locked)
                """;
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.executeUpdate();
        }
    }

    private Optional<Answer> repeated(UUID document, int version) throws SQLException {
        return new Documents(connection).version(document, version).map(Answer.Repeated::new);
    }

    private boolean lock(String key) throws SQLException {
        String lock = "select pg_try_advisory_xact_lock(hashtext('idempotency'), hashtext(?))";
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
