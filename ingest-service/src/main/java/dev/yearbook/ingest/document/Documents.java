package dev.yearbook.ingest.document;

import dev.yearbook.ingest.events.DocumentState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Documents in the database, within the transaction of a connection.
public final class Documents {

    private static final String FROM = " from version v join document d on d.id = v.document ";

    private final Connection connection;

    public Documents(Connection connection) {
        this.connection = connection;
    }

    /// A document's row, locked until the transaction ends. All that changes a document locks it
    /// first, so that its events are appended in the order in which they happen.
    ///
    /// @param id the document
    /// @param latest the version posted last
    /// @param effective the version whose facts hold; 0: none
    /// @param withdrawn whether it was taken back
    public record Locked(UUID id, int latest, int effective, boolean withdrawn) {}

    /// Locks the document of a name, which is made if there is none.
    public Locked lockOrCreate(String name, Instant now) throws SQLException {
        String insert =
                """
                insert into document (id, name, received_at) values (?, ?, ?)
                on conflict (name) do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, name);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.executeUpdate();
        }
        return lock("name = ?", name).orElseThrow();
    }

    /// Locks a document.
    public Optional<Locked> lock(UUID id) throws SQLException {
        return lock("id = ?", id);
    }

    /// A version.
    public Optional<DocumentVersion> version(UUID document, int version) throws SQLException {
        String where = "where v.document = ? and v.version = ?";
        return select(where, document, version).stream().findFirst();
    }

    /// The version posted last.
    public Optional<DocumentVersion> latest(UUID document) throws SQLException {
        String where = "where v.document = ? and v.version = d.latest";
        return select(where, document).stream().findFirst();
    }

    /// All versions, the newest first.
    public List<DocumentVersion> versions(UUID document) throws SQLException {
        return select("where v.document = ? order by v.version desc", document);
    }

    /// The versions that a condition selects; the condition may use `v` and `d`.
    public List<DocumentVersion> select(String where, Object... values) throws SQLException {
        String select = "select " + DocumentRow.COLUMNS + FROM + where;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<DocumentVersion> versions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.add(DocumentRow.read(rows));
                }
            }
            return versions;
        }
    }

    /// Adds the version after the latest, which makes the document hold again if it was withdrawn.
    public DocumentVersion add(
            Locked document, Submission submission, Optional<String> correlation, Instant now)
            throws SQLException {
        int version = document.latest() + 1;
        insert(document.id(), version, submission, correlation, now);
        String update = "update document set latest = ?, withdrawn = false where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setInt(1, version);
            statement.setObject(2, document.id());
            statement.executeUpdate();
        }
        return version(document.id(), version).orElseThrow();
    }

    /// Brings a version into a state.
    public void enter(
            UUID document, int version, DocumentState state, Optional<String> reason, Instant now)
            throws SQLException {
        String update =
                """
                update version set state = ?, reason = ?, changed_at = ?
                where document = ? and version = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, DocumentRow.name(state));
            statement.setString(2, reason.orElse(null));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setObject(4, document);
            statement.setInt(5, version);
            statement.executeUpdate();
        }
    }

    /// Shows that a version is being read, if it still waits for that.
    public void beginReading(UUID document, int version, Instant now) throws SQLException {
        String update =
                """
                update version set state = 'reading', changed_at = ?
                where document = ? and version = ? and state = 'accepted'
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, document);
            statement.setInt(3, version);
            statement.executeUpdate();
        }
    }

    /// Says which version's facts hold, and whether the document is withdrawn.
    public void hold(UUID document, int effective, boolean withdrawn) throws SQLException {
        String update = "update document set effective = ?, withdrawn = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setInt(1, effective);
            statement.setBoolean(2, withdrawn);
            statement.setObject(3, document);
            statement.executeUpdate();
        }
    }

    /// Forgets a document with all its versions and facts.
    public void delete(UUID document) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from document where id = ?")) {
            statement.setObject(1, document);
            statement.executeUpdate();
        }
    }

    private Optional<Locked> lock(String where, Object value) throws SQLException {
        String select =
                "select id, latest, effective, withdrawn from document where "
                        + where
                        + " for update";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Locked(
                                        row.getObject(1, UUID.class),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getBoolean(4)))
                        : Optional.empty();
            }
        }
    }

    private void insert(
            UUID document,
            int version,
            Submission submission,
            Optional<String> correlation,
            Instant now)
            throws SQLException {
        String insert =
                """
                insert into version (document, version, media_type, content, digest, title,
                    publisher, place, reporting_year, published_on, language_hint, groups,
                    correlation, state, received_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'accepted', ?, ?)
                """;
        Metadata metadata = submission.metadata();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, document);
            statement.setInt(2, version);
            statement.setString(3, submission.content().mediaType());
            statement.setBytes(4, submission.content().bytes());
            statement.setString(5, submission.content().digest());
            statement.setString(6, metadata.title().orElse(null));
            statement.setString(7, metadata.publisher().orElse(null));
            statement.setString(8, metadata.place().orElse(null));
            if (metadata.reportingYear().isPresent()) {
                statement.setInt(9, metadata.reportingYear().getAsInt());
            } else {
                statement.setNull(9, Types.INTEGER);
            }
            statement.setObject(10, metadata.publishedOn().orElse(null));
            statement.setString(11, metadata.language().orElse(null));
            statement.setArray(12, connection.createArrayOf("text", metadata.groups().toArray()));
            statement.setString(13, correlation.orElse(null));
            statement.setTimestamp(14, Timestamp.from(now));
            statement.setTimestamp(15, Timestamp.from(now));
            statement.executeUpdate();
        }
    }
}
