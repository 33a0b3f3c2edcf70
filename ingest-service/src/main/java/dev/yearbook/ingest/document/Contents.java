package dev.yearbook.ingest.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// The bytes and the text of versions.
public final class Contents {

    private final Connection connection;

    public Contents(Connection connection) {
        this.connection = connection;
    }

    /// The bytes of a version as posted.
    public Optional<Content> content(UUID document, int version) throws SQLException {
        String select =
                "select content, media_type from version where document = ? and version = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, document);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Content(row.getBytes(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    /// The text that the evidence of a version's facts points into; absent until it is read.
    public Optional<String> text(UUID document, int version) throws SQLException {
        String select = "select text from version where document = ? and version = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, document);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
