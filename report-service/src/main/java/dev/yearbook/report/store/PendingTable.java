package dev.yearbook.report.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The summaries that are to be made again.
@Singleton
public final class PendingTable {

    private static final String TOUCH =
            """
            insert into pending (year, place, since, touched) values (?, ?, now(), now())
            on conflict (year, place) do update set touched = now()
            """;

    /// Takes one that has been quiet for long enough, or has waited ten times as long.
    private static final String TAKE =
            """
            delete from pending where (year, place) = (
              select year, place from pending
              where touched <= now() - make_interval(secs => ?)
                or since <= now() - make_interval(secs => ?)
              order by since, year, place limit 1 for update skip locked)
            returning year, place
            """;

    /// Says that these summaries show something new.
    public void touch(Connection connection, Collection<Scope> scopes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TOUCH)) {
            // One order for all transactions, so that none waits for another in a circle.
            for (Scope scope :
                    scopes.stream()
                            .sorted(Comparator.comparing(Scope::year).thenComparing(Scope::place))
                            .toList()) {
                insert.setInt(1, scope.year());
                insert.setString(2, scope.place());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Since when a summary is to be made again; empty when it is not.
    public Optional<Instant> since(Connection connection, Scope scope) throws SQLException {
        String select = "select since from pending where year = ? and place = ?";
        try (PreparedStatement since = connection.prepareStatement(select)) {
            since.setInt(1, scope.year());
            since.setString(2, scope.place());
            try (ResultSet row = since.executeQuery()) {
                return row.next() ? Optional.of(row.getTimestamp(1).toInstant()) : Optional.empty();
            }
        }
    }

    /// Takes a summary that is due; it is no longer pending when the transaction commits.
    public Optional<Scope> take(Connection connection, Duration quiet) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setDouble(1, quiet.toMillis() / 1000.0);
            take.setDouble(2, quiet.toMillis() / 100.0);
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(new Scope(row.getInt(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }
}
