package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents.Locked;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.fact.Extraction;
import dev.yearbook.ingest.fact.Fact;
import dev.yearbook.ingest.publish.Announcer;
import dev.yearbook.ingest.publish.FactIds;
import dev.yearbook.ingest.publish.Wire;
import dev.yearbook.messaging.event.EventJson;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Puts the facts of a version in place of those that held, and tells both: first what holds no
/// longer, then what is new. Of a version that is read again, only what differs is told.
@Singleton
class Replacement {

    // Facts become JSON a few at a time, so that a long document does not need memory for all.
    private static final int CHUNK = 1_000;

    private final Announcer announcer;
    private final EventJson json;

    Replacement(Announcer announcer, EventJson json) {
        this.announcer = announcer;
        this.json = json;
    }

    void replace(
            Connection connection,
            Locked document,
            DocumentVersion version,
            DocumentReader.Read read,
            Instant now)
            throws SQLException {
        Extraction extraction = read.extraction();
        var table = new FactTable(connection);
        if (document.effective() == version.version()) {
            reread(connection, version, extraction, now);
        } else {
            announcer.withdrawn(
                    connection,
                    table.endAll(document.id(), "superseded", now),
                    version.correlation());
            state(connection, version, extraction, now);
        }
        new SkippedTable(connection).replace(document.id(), extraction.skipped());
        record(connection, version, read, now);
    }

    private void state(
            Connection connection, DocumentVersion version, Extraction extraction, Instant now)
            throws SQLException {
        var ids = new FactIds(version.document(), version.digest());
        List<FactStated> chunk = new ArrayList<>(CHUNK);
        for (Fact fact : extraction.facts()) {
            chunk.add(stated(ids, version, extraction, fact, now));
            if (chunk.size() == CHUNK) {
                store(connection, version, extraction.readerVersion(), chunk, now);
                chunk.clear();
            }
        }
        store(connection, version, extraction.readerVersion(), chunk, now);
    }

    /// The facts of a version, as they would be stated now.
    static List<FactStated> facts(DocumentVersion version, Extraction extraction, Instant now) {
        var ids = new FactIds(version.document(), version.digest());
        List<FactStated> facts = new ArrayList<>();
        for (Fact fact : extraction.facts()) {
            facts.add(stated(ids, version, extraction, fact, now));
        }
        return facts;
    }

    private void reread(
            Connection connection, DocumentVersion version, Extraction extraction, Instant now)
            throws SQLException {
        var comparison =
                Comparison.of(
                        connection, json, version.document(), facts(version, extraction, now));
        var table = new FactTable(connection);
        announcer.withdrawn(
                connection,
                table.end(version.document(), comparison.gone(), "reread", now),
                version.correlation());
        table.end(version.document(), comparison.changedIds(), "restated", now);
        store(connection, version, extraction.readerVersion(), comparison.toState(), now);
    }

    private static FactStated stated(
            FactIds ids, DocumentVersion version, Extraction extraction, Fact fact, Instant now) {
        return Wire.fact(
                ids.next(fact.start(), fact.end()),
                Wire.source(version),
                extraction.readerVersion(),
                fact,
                now);
    }

    private void store(
            Connection connection,
            DocumentVersion version,
            String readerVersion,
            List<FactStated> facts,
            Instant now)
            throws SQLException {
        List<FactTable.Entry> entries = new ArrayList<>(facts.size());
        List<Announcer.Statement> statements = new ArrayList<>(facts.size());
        for (FactStated fact : facts) {
            String payload = SkippedTable.storable(json.write(fact));
            var evidence = fact.evidence();
            entries.add(new FactTable.Entry(fact.id(), evidence.start(), evidence.end(), payload));
            statements.add(new Announcer.Statement(fact.id(), payload, now));
        }
        new FactTable(connection).add(version, readerVersion, entries, now);
        announcer.stated(connection, version, statements);
    }

    private static void record(
            Connection connection, DocumentVersion version, DocumentReader.Read read, Instant now)
            throws SQLException {
        String update =
                """
                update version set state = 'read', reason = null, changed_at = ?, language = ?,
                    reader_version = ?, facts = ?, skipped = ?, text = ?
                where document = ? and version = ?
                """;
        Extraction extraction = read.extraction();
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, extraction.language());
            statement.setString(3, extraction.readerVersion());
            statement.setInt(4, extraction.facts().size());
            statement.setInt(5, extraction.skipped().size());
            statement.setString(6, SkippedTable.storable(read.text()));
            statement.setObject(7, version.document());
            statement.setInt(8, version.version());
            statement.executeUpdate();
        }
    }
}
