package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.fact.Extraction.SkippedNumeral;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// Numerals that state no fact, in the database.
final class SkippedTable {

    private static final int CHUNK = 5_000;

    private final Connection connection;

    SkippedTable(Connection connection) {
        this.connection = connection;
    }

    /// Puts the numerals of a document in place of those that it had.
    void replace(UUID document, List<SkippedNumeral> numerals) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from skipped where document = ?")) {
            delete.setObject(1, document);
            delete.executeUpdate();
        }
        for (int from = 0; from < numerals.size(); from += CHUNK) {
            insert(document, numerals.subList(from, Math.min(from + CHUNK, numerals.size())));
        }
    }

    private void insert(UUID document, List<SkippedNumeral> numerals) throws SQLException {
        String insert =
                """
                insert into skipped (document, start_at, end_at, text, reason, rule)
                select ?, s.*
                from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[]) as s
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, document);
            array(statement, 2, "int4", numerals, SkippedNumeral::start);
            array(statement, 3, "int4", numerals, SkippedNumeral::end);
            array(statement, 4, "text", numerals, numeral -> storable(numeral.text()));
            array(statement, 5, "text", numerals, SkippedTable::reason);
            array(statement, 6, "text", numerals, SkippedNumeral::rule);
            statement.executeUpdate();
        }
    }

    /// Text that PostgreSQL can store: it has no character 0.
    static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    private static String reason(SkippedNumeral numeral) {
        return numeral.reason().name().toLowerCase(Locale.ROOT);
    }

    private void array(
            PreparedStatement statement,
            int index,
            String type,
            List<SkippedNumeral> numerals,
            Function<SkippedNumeral, Object> value)
            throws SQLException {
        Object[] values = numerals.stream().map(value).toArray();
        statement.setArray(index, connection.createArrayOf(type, values));
    }
}
