package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.document.Documents.Locked;
import dev.yearbook.ingest.document.Submission;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.publish.Announcer;
import dev.yearbook.messaging.fault.Crash;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The first transaction of a document: it becomes durable, and others hear of it.
@Singleton
public class Acceptance {

    private final TransactionOperations<Connection> transactions;
    private final Announcer announcer;
    private final Readers readers;
    private final Clock clock;

    Acceptance(
            TransactionOperations<Connection> transactions,
            Announcer announcer,
            Readers readers,
            Clock clock) {
        this.transactions = transactions;
        this.announcer = announcer;
        this.readers = readers;
        this.clock = clock;
    }

    /// What became of a submission.
    public sealed interface Answer {
        /// It is a new document or a new version.
        record Accepted(DocumentVersion version) implements Answer {}

        /// The latest version is the same.
        record Known(DocumentVersion version) implements Answer {}

        /// The idempotency key was used before, for the same submission.
        record Repeated(DocumentVersion version) implements Answer {}

        /// The idempotency key was used before, for another submission.
        record KeyTaken() implements Answer {}

        /// A request with the idempotency key is under way.
        record Busy() implements Answer {}

        /// There is no such document.
        record Missing() implements Answer {}
    }

    /// Accepts a document under its name. The same content as that of the latest version changes
    /// nothing.
    ///
    /// @param key the idempotency key
    /// @param correlation the id of the request
    public Answer post(Submission submission, Optional<String> key, Optional<String> correlation) {
        Answer answer =
                transactions.executeWrite(status -> {
                    Connection connection = status.getConnection();
                    var keys = new IdempotencyKeys(connection);
                    if (key.isPresent()) {
                        var earlier = keys.earlier(key.get(), submission);
                        if (earlier.isPresent()) {
                            return earlier.get();
                        }
                    }
                    var documents = new Documents(connection);
                    Instant now = clock.instant();
                    var document = documents.lockOrCreate(submission.name(), now);
                    Answer done = take(connection, document, submission, correlation, false);
                    if (key.isPresent()) {
                        keys.remember(key.get(), submission, version(done), now);
                    }
                    Crash.at("ingest.before-commit");
                    return done;
                });
        Crash.at("ingest.after-commit-before-answer");
        readers.wake();
        return answer;
    }

    /// Accepts a new version of a document, unless content and metadata are those of the latest.
    public Answer put(UUID id, Submission submission, Optional<String> correlation) {
        Answer answer =
                transactions.executeWrite(status -> {
                    Connection connection = status.getConnection();
                    var document = new Documents(connection).lock(id);
                    return document.isEmpty()
                            ? new Answer.Missing()
                            : take(connection, document.get(), submission, correlation, true);
                });
        readers.wake();
        return answer;
    }

    private Answer take(
            Connection connection,
            Locked document,
            Submission submission,
            Optional<String> correlation,
            boolean metadataCounts)
            throws SQLException {
        var documents = new Documents(connection);
        Optional<DocumentVersion> latest = documents.version(document.id(), document.latest());
        if (!document.withdrawn()
                && latest.isPresent()
                && same(latest.get(), submission, metadataCounts)) {
            return new Answer.Known(latest.get());
        }
        Instant now = clock.instant();
        if (latest.isPresent() && !latest.get().settled()) {
            documents.enter(
                    document.id(),
                    document.latest(),
                    DocumentState.SUPERSEDED,
                    Optional.empty(),
                    now);
            announcer.changed(
                    connection, documents.version(document.id(), document.latest()).orElseThrow());
        }
        DocumentVersion version = documents.add(document, submission, correlation, now);
        ReadingQueue.add(connection, document.id(), version.version(), false, now);
        announcer.changed(connection, version);
        return new Answer.Accepted(version);
    }

    private static boolean same(
            DocumentVersion latest, Submission submission, boolean metadataCounts) {
        return latest.digest().equals(submission.content().digest())
                && (!metadataCounts
                        || latest.metadata().equals(submission.metadata())
                                && latest.mediaType().equals(submission.content().mediaType()));
    }

    private static DocumentVersion version(Answer answer) {
        return switch (answer) {
            case Answer.Accepted(var version) -> version;
            case Answer.Known(var version) -> version;
            case Answer.Repeated(var version) -> version;
            case Answer.KeyTaken _, Answer.Busy _, Answer.Missing _ ->
                    throw new IllegalStateException("Nothing was taken: " + answer);
        };
    }
}
