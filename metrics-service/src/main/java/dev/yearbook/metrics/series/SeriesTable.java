package dev.yearbook.metrics.series;

import dev.yearbook.metrics.linking.SeriesKey;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table `series`.
@Singleton
public class SeriesTable {

    private static final String INSERT =
            """
            insert into series (id, key, frame, subject_key, indicator_key, family,
                subject, subject_en, place, indicator, indicator_en, qualifiers,
                kind, whole, basis, status, unit, unit_class, theme, provisional, recorded_at,
                whole_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    /// The series that a query over the table finds.
    public List<Series> all(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            return SeriesRows.all(rows);
        }
    }

    /// The series with these keys.
    public List<Series> byKeys(Connection connection, Collection<String> keys) throws SQLException {
        return select(connection, "select * from series where key = any (?)", keys);
    }

    /// The series that curators gave these keys, by key.
    public Map<String, Series> byAliases(Connection connection, Collection<String> keys)
            throws SQLException {
        String sql =
                "select s.*, a.key as alias from alias a join series s on s.id = a.series"
                        + " where a.key = any (?)";
        Map<String, Series> byAlias = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) byAlias.put(rows.getString("alias"), SeriesRows.one(rows));
            }
        }
        return byAlias;
    }

    /// The series with these ids.
    public List<Series> byIds(Connection connection, Collection<String> ids) throws SQLException {
        return select(connection, "select * from series where id = any (?)", ids);
    }

    /// The series of these families: the same things in all kinds.
    public List<Series> byFamilies(Connection connection, Collection<String> families)
            throws SQLException {
        return select(connection, "select * from series where family = any (?)", families);
    }

    /// The shares in which one of these levels is the whole.
    public List<Series> sharesOf(Connection connection, Collection<Series> levels)
            throws SQLException {
        String sql =
                """
                select s.* from series s
                where s.whole_key <> '' and s.kind = 'share'
                and (s.whole_key = any (?) and s.subject_key = any (?)
                    or s.whole_key = any (?) and s.indicator_key = any (?))
                limit 500
                """;
        Object[] indicators = levels.stream().map(s -> s.key().indicator()).toArray();
        Object[] subjects = levels.stream().map(s -> s.key().subject()).toArray();
        Object[] keys = levels.stream().map(s -> indicatorKey(s.key())).toArray();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", indicators));
            select.setArray(2, connection.createArrayOf("text", subjects));
            select.setArray(3, connection.createArrayOf("text", subjects));
            select.setArray(4, connection.createArrayOf("text", keys));
            return all(select);
        }
    }

    /// The levels and ranks of the same indicators as these, of whatever subject.
    public List<Series> elsewhere(Connection connection, Collection<Series> like)
            throws SQLException {
        List<String> keys = like.stream().map(s -> indicatorKey(s.key())).distinct().toList();
        return select(
                connection,
                "select * from series where indicator_key = any (?) and kind in ('level', 'rank')"
                        + " order by id limit 5000",
                keys);
    }

    /// Locks series until the end of the transaction, always in the same order.
    public void lock(Connection connection, Collection<String> ids) throws SQLException {
        select(
                connection,
                "select * from series where id = any (?) order by id for no key update",
                ids);
    }

    /// The digest of what was last told of the derived figures of each of these series.
    public Map<String, String> toldOfDerived(Connection connection, Collection<String> ids)
            throws SQLException {
        Map<String, String> told = new HashMap<>();
        String sql = "select id, derived from series where id = any (?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) told.put(rows.getString(1), rows.getString(2));
            }
        }
        return told;
    }

    /// Takes note of what is told of derived figures.
    public void tellOfDerived(Connection connection, Map<String, String> digests)
            throws SQLException {
        String sql =
                "update series s set derived = d.digest from unnest(?::text[], ?::text[]) as d (id,"
                        + " digest) where s.id = d.id";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            List<Map.Entry<String, String>> entries = List.copyOf(digests.entrySet());
            Object[] ids = entries.stream().map(Map.Entry::getKey).toArray();
            Object[] values = entries.stream().map(Map.Entry::getValue).toArray();
            update.setArray(1, connection.createArrayOf("text", ids));
            update.setArray(2, connection.createArrayOf("text", values));
            update.executeUpdate();
        }
    }

    /// Series with the frame and subject of a key.
    public List<Series> ofSubject(Connection connection, SeriesKey key) throws SQLException {
        return candidates(connection, "subject_key", key.frame(), key.subject());
    }

    /// Series with the frame, indicator and qualifiers of a key.
    public List<Series> ofIndicator(Connection connection, SeriesKey key) throws SQLException {
        return candidates(connection, "indicator_key", key.frame(), indicatorKey(key));
    }

    /// Adds series; those that exist stay as they are.
    public void insert(Connection connection, Collection<Series> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Series series : all) {
                bind(connection, insert, series);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Counts a change of each series, and takes note of its latest value.
    public void changed(Connection connection, Map<String, BigDecimal> latest) throws SQLException {
        String sql =
                """
                update series s
                set version = version + 1, unsettled = true, typical = coalesce(l.value, s.typical)
                from unnest(?::text[], ?::numeric[]) as l (id, value)
                where s.id = l.id
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            List<Map.Entry<String, BigDecimal>> entries = List.copyOf(latest.entrySet());
            Object[] ids = entries.stream().map(Map.Entry::getKey).toArray();
            Object[] values = entries.stream().map(Map.Entry::getValue).toArray();
            update.setArray(1, connection.createArrayOf("text", ids));
            update.setArray(2, connection.createArrayOf("numeric", values));
            update.executeUpdate();
        }
    }

    /// Takes note that these series are settled.
    public void settled(Connection connection, Collection<String> ids) throws SQLException {
        String sql = "update series set unsettled = false where id = any (?)";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("text", ids.toArray()));
            update.executeUpdate();
        }
    }

    private static List<Series> candidates(
            Connection connection, String column, String frame, String value) throws SQLException {
        String sql =
                "select * from series where frame = ? and " + column + " = ? order by id limit 500";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, frame);
            select.setString(2, value);
            try (var rows = select.executeQuery()) {
                return SeriesRows.all(rows);
            }
        }
    }

    private static List<Series> select(Connection connection, String sql, Collection<String> values)
            throws SQLException {
        if (values.isEmpty()) return List.of();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", values.toArray()));
            try (var rows = select.executeQuery()) {
                return SeriesRows.all(rows);
            }
        }
    }

    private static String indicatorKey(SeriesKey key) {
        return key.indicator() + "|" + String.join(";", key.qualifiers());
    }

    private static void bind(Connection connection, PreparedStatement insert, Series series)
            throws SQLException {
        SeriesKey key = series.key();
        var identity = series.identity();
        Object[] values = {
            identity.id(),
            key.text(),
            key.frame(),
            key.subject(),
            indicatorKey(key),
            key.family(),
            identity.subject(),
            identity.subjectEn(),
            identity.place(),
            identity.indicator(),
            identity.indicatorEn(),
            connection.createArrayOf("text", identity.qualifiers().toArray()),
            identity.kind(),
            identity.whole(),
            identity.basis(),
            identity.status(),
            identity.unit(),
            identity.unitClass(),
            identity.theme(),
            series.provisional(),
            Timestamp.from(series.recordedAt()),
            key.whole()
        };
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
    }
}
