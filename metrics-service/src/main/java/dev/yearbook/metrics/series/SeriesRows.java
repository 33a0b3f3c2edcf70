package dev.yearbook.metrics.series;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.linking.SeriesKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads rows of the table `series`.
final class SeriesRows {

    private SeriesRows() {}

    static List<Series> all(ResultSet rows) throws SQLException {
        List<Series> all = new ArrayList<>();
        while (rows.next()) all.add(one(rows));
        return all;
    }

    static Series one(ResultSet row) throws SQLException {
        return new Series(
                identity(row),
                SeriesKey.parse(row.getString("key")),
                row.getBoolean("provisional"),
                row.getBigDecimal("typical"),
                row.getLong("version"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static SeriesIdentity identity(ResultSet row) throws SQLException {
        return new SeriesIdentity(
                row.getString("id"),
                row.getString("subject"),
                row.getString("subject_en"),
                row.getString("place"),
                row.getString("indicator"),
                row.getString("indicator_en"),
                strings(row.getArray("qualifiers")),
                row.getString("kind"),
                row.getString("whole"),
                row.getString("basis"),
                row.getString("status"),
                row.getString("unit"),
                row.getString("unit_class"),
                row.getString("theme"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
