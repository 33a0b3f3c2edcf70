package dev.yearbook.metrics.observation;

import dev.yearbook.ingest.events.FactStated;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads rows of the table `observation`.
@Singleton
public class ObservationRows {

    private final ObjectMapper mapper;

    ObservationRows(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /// All rows of a query.
    public List<Recorded> all(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Recorded> all = new ArrayList<>();
            while (rows.next()) all.add(one(rows));
            return all;
        }
    }

    private Recorded one(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("seq"),
                row.getString("series"),
                fact(row.getString("content")),
                row.getDouble("score"),
                Arrays.stream((Object[]) row.getArray("reasons").getArray())
                        .map(Object::toString)
                        .toList(),
                Objects.requireNonNull(instant(row.getTimestamp("recorded_from"))),
                instant(row.getTimestamp("recorded_to")));
    }

    private FactStated fact(String content) {
        try {
            return Objects.requireNonNull(mapper.readValue(content, FactStated.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored fact cannot be read", e);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
