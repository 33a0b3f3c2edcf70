package dev.yearbook.gateway.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Events as rows of the log.
final class EventRows {

    /// All but the body, which may be large.
    static final String OUTLINE = "seq, id, type, series, subjects, indicators, places, audience";

    private EventRows() {}

    static LoggedEvent outline(ResultSet row) throws SQLException {
        return event(row, "");
    }

    static LoggedEvent whole(ResultSet row) throws SQLException {
        return event(row, CloudEventJson.numbered(row.getLong("seq"), row.getString("body")));
    }

    static Facets facets(ResultSet row) throws SQLException {
        return new Facets(
                row.getString("series"),
                words(row, "subjects"),
                words(row, "indicators"),
                words(row, "places"));
    }

    static Audience audience(ResultSet row) throws SQLException {
        return new Audience(words(row, "audience"));
    }

    private static LoggedEvent event(ResultSet row, String body) throws SQLException {
        return new LoggedEvent(
                row.getLong("seq"),
                row.getString("id"),
                row.getString("type"),
                facets(row),
                audience(row),
                body);
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
