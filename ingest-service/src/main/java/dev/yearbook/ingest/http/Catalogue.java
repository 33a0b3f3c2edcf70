package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.pipeline.FactTable;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists, a page at a time.
@Singleton
class Catalogue {

    private final Library library;
    private final EventJson json;

    Catalogue(Library library, EventJson json) {
        this.library = library;
        this.json = json;
    }

    /// Documents that are not restricted, or to one of these groups.
    Page<DocumentView> list(Paging paging, DocumentFilters filters, List<String> groups) {
        String question = "documents " + filters;
        List<Object> values = new ArrayList<>();
        String where = "where v.version = d.latest" + conditions(filters, values);
        where += " and (v.groups = '{}' or v.groups && string_to_array(?, ','))";
        values.add(String.join(",", groups));
        if (paging.cursor() != null) {
            where += " and d.seq < (select seq from document where id = ?)";
            values.add(Library.id(Cursor.read(paging.cursor(), question).keys().getFirst()));
        }
        String select = where + " order by d.seq desc limit " + (paging.limit() + 1);
        List<DocumentVersion> found =
                library.read(c -> new Documents(c).select(select, values.toArray()));
        boolean more = found.size() > paging.limit();
        List<DocumentVersion> shown = more ? found.subList(0, paging.limit()) : found;
        return new Page<>(
                shown.stream().map(DocumentView::of).toList(),
                more ? Cursor.after(shown.getLast().document().toString()).text(question) : null);
    }

    /// The data of facts after a cursor of start and id.
    List<String> facts(UUID document, Cursor from, int limit) {
        int start = Integer.parseInt(from.keys().getFirst());
        String id = from.keys().getLast();
        return library.read(c -> new FactTable(c).payloads(document, start, id, limit));
    }

    Page<NumeralView> readings(UUID document, Paging paging) {
        String question = "readings " + document;
        int from =
                paging.cursor() == null
                        ? 0
                        : Integer.parseInt(
                                Cursor.read(paging.cursor(), question).keys().getFirst());
        List<NumeralView> found =
                library.read(c -> numerals(c, document, from, paging.limit() + 1));
        boolean more = found.size() > paging.limit();
        return new Page<>(
                more ? found.subList(0, paging.limit()) : found,
                more ? Cursor.after(Integer.toString(from + paging.limit())).text(question) : null);
    }

    private List<NumeralView> numerals(Connection connection, UUID document, int from, int limit)
            throws SQLException {
        String select =
                """
                select start_at, end_at, payload, null as text, null as reason, null as rule
                from fact where document = ? and ended_seq is null
                union all
                select start_at, end_at, null, text, reason, rule from skipped where document = ?
                order by 1, 2 offset ? limit ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, document);
            statement.setObject(2, document);
            statement.setInt(3, from);
            statement.setInt(4, limit);
            List<NumeralView> numerals = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numerals.add(numeral(rows));
                }
            }
            return numerals;
        }
    }

    private NumeralView numeral(ResultSet row) throws SQLException {
        String payload = row.getString("payload");
        if (payload == null) {
            return new NumeralView(
                    row.getInt(1),
                    row.getInt(2),
                    row.getString("text"),
                    null,
                    row.getString("reason"),
                    row.getString("rule"));
        }
        FactStated fact = json.read(payload, FactStated.class);
        return new NumeralView(
                row.getInt(1),
                row.getInt(2),
                fact.quantity().numberText(),
                fact.id(),
                null,
                fact.rule());
    }

    private static String conditions(DocumentFilters filters, List<Object> values) {
        StringBuilder where = new StringBuilder();
        and(where, values, "d.name = ?", filters.name());
        and(where, values, "v.state = ?", state(filters.state()));
        and(where, values, "v.publisher = ?", filters.publisher());
        and(where, values, "v.place = ?", filters.place());
        and(where, values, "v.reporting_year = ?", filters.reportingYear());
        and(
                where,
                values,
                "position(lower(?) in lower(d.name || ' ' || coalesce(v.title, ''))) > 0",
                filters.q());
        return where.toString();
    }

    private static void and(
            StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable String state(@Nullable String state) {
        List<String> states =
                Arrays.stream(DocumentState.values())
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .toList();
        if (state != null && !states.contains(state)) {
            throw Refused.parameter(
                    "state", "There is no such state", "Use " + String.join(", ", states));
        }
        return state;
    }
}
