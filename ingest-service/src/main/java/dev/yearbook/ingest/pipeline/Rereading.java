package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.Contents;
import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.messaging.event.EventJson;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads documents again when the rules have become better.
@Singleton
public class Rereading {

    private final TransactionOperations<Connection> transactions;
    private final DocumentReader reader;
    private final EventJson json;
    private final Readers readers;
    private final Clock clock;

    Rereading(
            TransactionOperations<Connection> transactions,
            DocumentReader reader,
            EventJson json,
            Readers readers,
            Clock clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.json = json;
        this.readers = readers;
        this.clock = clock;
    }

    /// What reading a document again would change.
    ///
    /// @param readerVersion the version of the rules that read now
    /// @param before the version of the rules whose facts hold
    /// @param added facts that would be new
    /// @param changed facts that would say something else
    /// @param same how many would say the same
    /// @param gone ids of facts that would be withdrawn
    /// @param failure why it can no longer be read
    @Serdeable
    public record Preview(
            String readerVersion,
            @Nullable String before,
            List<FactStated> added,
            List<FactStated> changed,
            int same,
            List<String> gone,
            @Nullable String failure) {}

    /// Has documents read again: one, or all whose latest version was read or failed.
    ///
    /// @return how many
    public int order(Optional<UUID> document) {
        int ordered =
                transactions.executeWrite(status -> {
                    Connection connection = status.getConnection();
                    List<DocumentVersion> versions = readable(connection, document);
                    for (DocumentVersion version : versions) {
                        ReadingQueue.add(
                                connection,
                                version.document(),
                                version.version(),
                                true,
                                clock.instant());
                    }
                    return versions.size();
                });
        readers.wake();
        return ordered;
    }

    /// What reading a document again would change.
    ///
    /// @return empty if there is no such document that was read
    public Optional<Preview> preview(UUID document) {
        return transactions.executeRead(status -> {
            Connection connection = status.getConnection();
            var version = readable(connection, Optional.of(document)).stream().findFirst();
            return version.isEmpty()
                    ? Optional.empty()
                    : Optional.of(preview(connection, version.get()));
        });
    }

    private Preview preview(Connection connection, DocumentVersion version) throws SQLException {
        String before = version.reading().readerVersion().orElse(null);
        try {
            var content =
                    new Contents(connection)
                            .content(version.document(), version.version())
                            .orElseThrow();
            Instant now = clock.instant();
            List<FactStated> facts =
                    Replacement.facts(version, reader.read(version, content).extraction(), now);
            var comparison = Comparison.of(connection, json, version.document(), facts);
            return new Preview(
                    reader.version(),
                    before,
                    comparison.added(),
                    comparison.changed(),
                    comparison.same(),
                    comparison.gone(),
                    null);
        } catch (UnreadableDocument e) {
            return new Preview(
                    reader.version(), before, List.of(), List.of(), 0, List.of(), e.getMessage());
        }
    }

    private static List<DocumentVersion> readable(Connection connection, Optional<UUID> document)
            throws SQLException {
        String where =
                "where v.version = d.latest and not d.withdrawn and v.state in ('read', 'failed')";
        var documents = new Documents(connection);
        return document.isPresent()
                ? documents.select(where + " and d.id = ?", document.get())
                : documents.select(where + " order by d.seq");
    }
}
