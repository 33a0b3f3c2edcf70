package dev.yearbook.metrics.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// A checksum of all series: the same facts with the same recorded times give the same one. It
/// covers what series there are, every observation with the time during which it was known, open
/// doubts, decisions, and open discrepancies; not in which order rows were written.
final class Checksum {

    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "series",
                "select concat_ws('|', id, key, subject, place, indicator, qualifiers, whole, unit,"
                        + " theme) from %s.series");
        ROWS.put(
                "observation",
                "select concat_ws('|', fact, series, period_start, period_end, published_on,"
                        + " document, restricted, score, reasons, content, extract(epoch from"
                        + " recorded_from), extract(epoch from recorded_to)) from %s.observation");
        ROWS.put(
                "withdrawal",
                "select concat_ws('|', fact, document_version, reason, extract(epoch from"
                        + " recorded_at)) from %s.withdrawal");
        ROWS.put(
                "doubt",
                "select concat_ws('|', fact, series, candidate, score, state) from %s.doubt");
        ROWS.put("alias", "select concat_ws('|', key, series, decision) from %s.alias");
        ROWS.put("placement", "select concat_ws('|', fact, series, decision) from %s.placement");
        ROWS.put("curation", "select concat_ws('|', id, action, undone) from %s.curation");
        ROWS.put(
                "discrepancy",
                "select concat_ws('|', id, series, kind, verdict, severity, state,"
                        + " content->>'computationZh') from %s.discrepancy where resolved_at is"
                        + " null");
    }

    private Checksum() {}

    /// The checksum of each table of a schema, as `rows:hash`, in hexadecimal.
    static Map<String, String> of(Connection connection, String schema) throws SQLException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (var table : ROWS.entrySet()) {
            sums.put(table.getKey(), sum(connection, table.getValue().formatted(schema)));
        }
        return sums;
    }

    /// All checksums as one.
    static String text(Map<String, String> sums) {
        return Integer.toHexString(sums.hashCode()) + " " + sums;
    }

    private static String sum(Connection connection, String rows) throws SQLException {
        String sql =
                "select count(*), coalesce(sum(('x' || left(md5(t.line), 15))::bit(60)::bigint),"
                        + " 0)::text from (%s) as t (line)".formatted(rows);
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1) + ":" + new java.math.BigInteger(row.getString(2)).toString(16);
        }
    }
}
