package dev.yearbook.report.store;

import dev.yearbook.report.knowledge.Measure;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Places;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures as they are shown, made measure by measure.
@Singleton
public final class FigureTable {

    private static final String DELETE =
            """
            delete from figure where measure = any(?)
            returning id, year, target, stated_year, places, digest
            """;
    private static final String INSERT =
            """
            insert into figure
              (id, measure, year, target, stated_year, places, body, digest, subject)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set measure = excluded.measure, body = excluded.body,
              digest = excluded.digest, places = excluded.places, subject = excluded.subject
            """;

    private final Json json;

    FigureTable(Json json) {
        this.json = json;
    }

    /// Puts the figures of these measures in place of the earlier ones and tells which summaries
    /// show a change.
    public Set<Scope> replace(
            Connection connection, Collection<String> measures, List<Figure> figures)
            throws SQLException {
        Map<String, Entry> before = delete(connection, measures);
        Set<Scope> changed = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Figure figure : figures) {
                Entry entry = Entry.of(figure, json);
                Entry old = before.remove(figure.id());
                if (old == null || !old.digest().equals(entry.digest())) {
                    changed.addAll(entry.scopes());
                    changed.addAll(old == null ? Set.of() : old.scopes());
                }
                bind(connection, insert, figure, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        before.values().forEach(gone -> changed.addAll(gone.scopes()));
        return changed;
    }

    private static void bind(
            Connection connection, PreparedStatement insert, Figure figure, Entry entry)
            throws SQLException {
        insert.setString(1, figure.id());
        insert.setString(2, Measure.of(figure.series()).id());
        insert.setInt(3, entry.year());
        insert.setBoolean(4, entry.target());
        insert.setInt(5, entry.statedYear());
        insert.setArray(6, connection.createArrayOf("text", entry.places().toArray()));
        insert.setString(7, entry.body());
        insert.setString(8, entry.digest());
        insert.setString(9, figure.series().subject());
    }

    private static Map<String, Entry> delete(Connection connection, Collection<String> measures)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("text", measures.toArray()));
            Map<String, Entry> before = new HashMap<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    before.put(rows.getString("id"), Entry.of(rows));
                }
            }
            return before;
        }
    }

    /// The observed figures of a year and place, in the order of their ids.
    public List<Figure> observed(Connection connection, int year, String place)
            throws SQLException {
        return figures(
                connection,
                "select body from figure where not target and year = ? and places @> array[?::text]"
                        + " order by id",
                year,
                place);
    }

    /// The targets that are not due before a year and were stated by then.
    public List<Figure> targets(Connection connection, int year, String place) throws SQLException {
        return figures(
                connection,
                "select body from figure where target and year >= ? and places @> array[?::text]"
                        + " and stated_year <= "
                        + year
                        + " order by id",
                year,
                place);
    }

    /// The latest observed figure of each series of a subject.
    public List<Figure> latest(Connection connection, String subject) throws SQLException {
        String query =
                """
                select distinct on (split_part(id, '@', 1)) body from figure
                where not target and subject = ? order by split_part(id, '@', 1), year desc, id desc
                """;
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, subject);
            return read(select);
        }
    }

    /// Subjects whose names are like this one, or the first ones.
    public List<String> subjects(Connection connection, String like) throws SQLException {
        String query =
                """
                select subject from figure group by subject
                order by strpos(subject, left(?, 2)) = 0, count(*) desc, subject limit 40
                """;
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, like);
            List<String> subjects = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getString(1));
                }
            }
            return subjects;
        }
    }

    private List<Figure> figures(Connection connection, String query, int year, String place)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, year);
            select.setString(2, place);
            return read(select);
        }
    }

    private List<Figure> read(PreparedStatement select) throws SQLException {
        List<Figure> figures = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                figures.add(json.read(rows.getString(1), Figure.class));
            }
        }
        return figures;
    }

    /// A row of the table.
    private record Entry(
            int year,
            boolean target,
            int statedYear,
            Set<String> places,
            String body,
            String digest) {

        static Entry of(Figure figure, Json json) {
            String body = json.text(figure);
            return new Entry(
                    figure.year(),
                    figure.target(),
                    figure.statedYear(),
                    Places.of(figure),
                    body,
                    Digest.of(body));
        }

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getInt("year"),
                    row.getBoolean("target"),
                    row.getInt("stated_year"),
                    Set.of((String[]) row.getArray("places").getArray()),
                    "",
                    row.getString("digest"));
        }

        /// A figure is shown in its year; the year after tells when it is missing. A target is
        /// shown from the year in which it was stated until it is due.
        Set<Scope> scopes() {
            Set<Scope> scopes = new HashSet<>();
            int last = target ? year : year + 1;
            for (int shown = target ? Math.min(statedYear, year) : year; shown <= last; shown++) {
                for (String place : places) {
                    scopes.add(new Scope(shown, place));
                }
            }
            return scopes;
        }
    }
}
