package dev.yearbook.deploy.operator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of all services, a table after those that it refers to.
final class Tables {

    /// The schemas, one of each service.
    static final List<String> SCHEMAS = List.of("ingest", "metrics", "report", "gateway");

    private Tables() {}

    /// Qualified names with the columns that have values of their own.
    static Map<String, List<String>> of(Connection connection) throws SQLException {
        String select =
                """
                select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name),
                  quote_ident(c.column_name)
                from information_schema.columns c join information_schema.tables t
                  using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                  and c.table_schema = any(?) and c.table_name <> 'flyway_schema_history'
                order by c.table_schema, c.table_name, c.ordinal_position
                """;
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", SCHEMAS.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        Map<String, Set<String>> references = references(connection);
        columns.keySet().forEach(table -> visit(table, references, columns, ordered));
        return ordered;
    }

    private static void visit(
            String table,
            Map<String, Set<String>> references,
            Map<String, List<String>> columns,
            Map<String, List<String>> ordered) {
        for (String other : references.getOrDefault(table, Set.of())) {
            if (!other.equals(table) && !ordered.containsKey(other)) {
                visit(other, references, columns, ordered);
            }
        }
        ordered.put(table, columns.getOrDefault(table, List.of()));
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        String select =
                """
                select quote_ident(n.nspname) || '.' || quote_ident(r.relname),
                  quote_ident(fn.nspname) || '.' || quote_ident(f.relname)
                from pg_constraint c
                  join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace
                  join pg_class f on f.oid = c.confrelid
                  join pg_namespace fn on fn.oid = f.relnamespace
                where c.contype = 'f' and n.nspname = any(?)
                """;
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", SCHEMAS.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    references
                            .computeIfAbsent(rows.getString(1), name -> new LinkedHashSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return references;
    }

    /// The last value of each sequence that was used.
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        String select =
                """
                select quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value
                from pg_sequences where schemaname = any(?) and last_value is not null
                """;
        Map<String, Long> sequences = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", SCHEMAS.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sequences.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return sequences;
    }

    /// The version of each schema.
    static Map<String, String> versions(Connection connection) throws SQLException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String schema : SCHEMAS) {
            try (var statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "select string_agg(version, ' ' order by installed_rank) from %s.flyway_schema_history"
                                            .formatted(schema))) {
                row.next();
                versions.put(schema, String.valueOf(row.getString(1)));
            }
        }
        return versions;
    }
}
