package dev.yearbook.report.store;

import dev.yearbook.report.summary.AnnualSummary.Nearby;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Editions, which never change.
@Singleton
public final class EditionTable {

    private static final String COLUMNS =
            "year, place, edition, content, digest, figures, discrepancies, published_at";

    /// Enters a new edition.
    public void insert(Connection connection, Edition edition, byte[] json) throws SQLException {
        String insert =
                "insert into edition (" + COLUMNS + ", body) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, edition.scope().year());
            statement.setString(2, edition.scope().place());
            statement.setInt(3, edition.number());
            statement.setString(4, edition.content());
            statement.setString(5, edition.digest());
            statement.setInt(6, edition.figures());
            statement.setInt(7, edition.discrepancies());
            statement.setTimestamp(8, Timestamp.from(edition.publishedAt()));
            statement.setBytes(9, Zip.pack(json));
            statement.executeUpdate();
        }
    }

    /// The latest edition of each year and place that has figures, latest year first.
    public List<Edition> latest(Connection connection) throws SQLException {
        return editions(
                connection.prepareStatement(
                        "select * from (select distinct on (year, place) "
                                + COLUMNS
                                + " from edition order by year, place, edition desc) latest"
                                + " where figures > 0 order by year desc, place"));
    }

    /// The latest edition of a summary.
    public Optional<Edition> latest(Connection connection, Scope scope) throws SQLException {
        return all(connection, scope).stream().findFirst();
    }

    /// All editions of a summary, latest first.
    public List<Edition> all(Connection connection, Scope scope) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(
                        "select "
                                + COLUMNS
                                + " from edition where year = ? and place = ? order by edition desc");
        select.setInt(1, scope.year());
        select.setString(2, scope.place());
        return editions(select);
    }

    /// The JSON of an edition.
    public byte[] json(Connection connection, Edition edition) throws SQLException {
        return Zip.unpack(packed(connection, edition));
    }

    /// The JSON of an edition, to be read piece by piece.
    public InputStream open(Connection connection, Edition edition) throws SQLException {
        return Zip.open(packed(connection, edition));
    }

    private static byte[] packed(Connection connection, Edition edition) throws SQLException {
        String select = "select body from edition where year = ? and place = ? and edition = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setInt(1, edition.scope().year());
            statement.setString(2, edition.scope().place());
            statement.setInt(3, edition.number());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /// The years and places that have figures, nearest year first.
    public List<Nearby> near(Connection connection, Scope scope) throws SQLException {
        return latest(connection).stream()
                .filter(edition -> !edition.scope().equals(scope))
                .sorted(
                        java.util.Comparator.comparing(
                                        (Edition it) -> !it.scope().place().equals(scope.place()))
                                .thenComparing(it -> Math.abs(it.scope().year() - scope.year())))
                .limit(8)
                .map(it -> new Nearby(it.scope().year(), it.scope().place(), it.figures()))
                .toList();
    }

    private static List<Edition> editions(PreparedStatement select) throws SQLException {
        try (select;
                ResultSet rows = select.executeQuery()) {
            List<Edition> editions = new ArrayList<>();
            while (rows.next()) {
                editions.add(
                        new Edition(
                                new Scope(rows.getInt("year"), rows.getString("place")),
                                rows.getInt("edition"),
                                rows.getString("content"),
                                rows.getString("digest"),
                                rows.getInt("figures"),
                                rows.getInt("discrepancies"),
                                rows.getTimestamp("published_at").toInstant()));
            }
            return editions;
        }
    }
}
