package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.Content;
import dev.yearbook.ingest.document.Contents;
import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.web.Refused;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds documents for those who ask.
@Singleton
class Library {

    private static final long LOOK_MILLIS = 20;

    private final TransactionOperations<Connection> transactions;

    Library(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /// Something that is read from the database.
    interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    /// Reads from the database.
    <T> T read(Query<T> query) {
        return transactions.executeRead(status -> query.run(status.getConnection()));
    }

    /// The id in an address.
    ///
    /// @throws Refused as not found if it is no id
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("document", text.substring(0, Math.min(text.length(), 40)));
        }
    }

    /// The latest version of a document, or a certain one.
    ///
    /// @throws Refused as not found if there is none
    DocumentVersion version(UUID id, Optional<Integer> version) {
        return read(
                        connection -> {
                            var documents = new Documents(connection);
                            return version.isPresent()
                                    ? documents.version(id, version.get())
                                    : documents.latest(id);
                        })
                .orElseThrow(() -> Refused.notFound("document", id.toString()));
    }

    /// The version whose facts hold, if there is one.
    Optional<DocumentVersion> effective(UUID id) {
        return one("where v.document = ? and v.version = d.effective", id);
    }

    /// The latest version of the document with a name, if there is one.
    Optional<DocumentVersion> named(String name) {
        return one("where d.name = ? and v.version = d.latest", name);
    }

    private Optional<DocumentVersion> one(String where, Object value) {
        return read(c -> new Documents(c).select(where, value)).stream().findFirst();
    }

    List<DocumentVersion> versions(UUID id) {
        List<DocumentVersion> versions = read(connection -> new Documents(connection).versions(id));
        if (versions.isEmpty()) {
            throw Refused.notFound("document", id.toString());
        }
        return versions;
    }

    Content content(DocumentVersion version) {
        return read(connection ->
                        new Contents(connection).content(version.document(), version.version()))
                .orElseThrow(() -> Refused.notFound("document", version.document().toString()));
    }

    Optional<String> text(DocumentVersion version) {
        return read(
                connection -> new Contents(connection).text(version.document(), version.version()));
    }

    /// The version, once it has come into a state that lasts, but not later than `limit` from now.
    DocumentVersion awaitSettled(DocumentVersion version, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        DocumentVersion current = version;
        try {
            while (!current.settled() && System.nanoTime() < end) {
                Thread.sleep(LOOK_MILLIS);
                current = version(version.document(), Optional.of(version.version()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return current;
    }
}
