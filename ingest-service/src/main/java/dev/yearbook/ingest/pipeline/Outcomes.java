package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.document.Documents.Locked;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.publish.Announcer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// What becomes of a version that was read.
///
/// | while it was read | then |
/// | --- | --- |
/// | nothing | its facts take the place of those that held, it is `read` |
/// | a newer version was posted | it is `superseded` at once |
/// | the document was withdrawn | nothing more: it is `withdrawn` already |
/// | it could not be read | it is `failed`; facts of an earlier version go on to hold |
@Singleton
class Outcomes {

    private final Announcer announcer;
    private final Replacement replacement;
    private final Clock clock;

    Outcomes(Announcer announcer, Replacement replacement, Clock clock) {
        this.announcer = announcer;
        this.replacement = replacement;
        this.clock = clock;
    }

    /// A version was read.
    void read(Connection connection, DocumentVersion version, DocumentReader.Read read)
            throws SQLException {
        var documents = new Documents(connection);
        Locked document = documents.lock(version.document()).orElseThrow();
        if (document.withdrawn()) {
            return;
        }
        Instant now = clock.instant();
        if (version.version() < document.latest() && version.version() != document.effective()) {
            enter(connection, version, DocumentState.SUPERSEDED, Optional.empty(), now);
            return;
        }
        replacement.replace(connection, document, version, read, now);
        if (document.effective() != 0 && document.effective() != version.version()) {
            supersede(connection, document, now);
        }
        documents.hold(document.id(), version.version(), false);
        tell(connection, version);
    }

    /// A version could not be read.
    void failed(Connection connection, DocumentVersion version, String reason) throws SQLException {
        Locked document = new Documents(connection).lock(version.document()).orElseThrow();
        // A version that had been read, and that today's rules fail on, keeps its facts.
        if (!document.withdrawn() && document.effective() != version.version()) {
            enter(
                    connection,
                    version,
                    DocumentState.FAILED,
                    Optional.of(SkippedTable.storable(reason)),
                    clock.instant());
        }
    }

    private void supersede(Connection connection, Locked document, Instant now)
            throws SQLException {
        var old = new Documents(connection).version(document.id(), document.effective());
        if (old.isPresent()) {
            enter(connection, old.get(), DocumentState.SUPERSEDED, Optional.empty(), now);
        }
    }

    private void enter(
            Connection connection,
            DocumentVersion version,
            DocumentState state,
            Optional<String> reason,
            Instant now)
            throws SQLException {
        new Documents(connection).enter(version.document(), version.version(), state, reason, now);
        tell(connection, version);
    }

    private void tell(Connection connection, DocumentVersion version) throws SQLException {
        var documents = new Documents(connection);
        announcer.changed(
                connection, documents.version(version.document(), version.version()).orElseThrow());
    }
}
