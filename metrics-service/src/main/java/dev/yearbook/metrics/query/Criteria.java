package dev.yearbook.metrics.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conditions of a query, and their values in order.
final class Criteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// Adds a condition with its values.
    Criteria and(String condition, Object... itsValues) {
        conditions.add("(" + condition + ")");
        values.addAll(List.of(itsValues));
        return this;
    }

    /// Adds a condition on a value, where there is one.
    Criteria given(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /// ` where …`, or nothing.
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /// Sets the values, and after them the further ones.
    void bind(PreparedStatement statement, Object... further) throws SQLException {
        int at = bindFrom(1, statement);
        for (Object value : further) statement.setObject(at++, value);
    }

    /// Sets the values from this position on.
    ///
    /// @return the position behind them
    int bindFrom(int first, PreparedStatement statement) throws SQLException {
        int at = first;
        for (Object value : values) statement.setObject(at++, value);
        return at;
    }
}
