package dev.yearbook.ingest.document;

import dev.yearbook.ingest.events.DocumentState;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Versions as the database has them.
final class DocumentRow {

    /// The columns that [#read] needs, of `version v` joined with `document d`.
    static final String COLUMNS =
            """
            v.document, d.name, v.version, v.media_type, v.digest, length(v.content) as size,
            v.title, v.publisher, v.place, v.reporting_year, v.published_on, v.language_hint,
            v.groups, v.state, v.reason, v.received_at, v.changed_at, v.correlation,
            v.language, v.reader_version, v.facts, v.skipped
            """;

    private DocumentRow() {}

    static DocumentVersion read(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getObject("document", UUID.class),
                row.getString("name"),
                row.getInt("version"),
                row.getString("media_type"),
                row.getString("digest"),
                row.getInt("size"),
                metadata(row),
                state(row.getString("state")),
                text(row, "reason"),
                instant(row, "received_at"),
                instant(row, "changed_at"),
                text(row, "correlation"),
                new DocumentVersion.Result(
                        text(row, "language"),
                        text(row, "reader_version"),
                        number(row, "facts"),
                        number(row, "skipped")));
    }

    /// The name of a state, as events and answers write it.
    static String name(DocumentState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static DocumentState state(String name) {
        return DocumentState.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        Array groups = row.getArray("groups");
        Date publishedOn = row.getDate("published_on");
        return new Metadata(
                text(row, "title"),
                text(row, "publisher"),
                text(row, "place"),
                number(row, "reporting_year"),
                Optional.ofNullable(publishedOn).map(Date::toLocalDate),
                text(row, "language_hint"),
                List.of((String[]) groups.getArray()));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
