package dev.yearbook.gateway.access.store;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Single statements on the gateway's schema, each a transaction of its own.
@Singleton
public final class Rows {

    /// A time that is not known, as a parameter.
    public static final Object NO_TIME = new Object();

    /// A number that is not known, as a parameter.
    public static final Object NO_NUMBER = new Object();

    private final DataSource database;

    Rows(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    /// Makes something of a row.
    ///
    /// @param <T> what is made
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// What a query finds.
    ///
    /// @param parameters values in the order of the question marks; lists become arrays of text
    /// @throws StoreFailed when the database does not answer
    public <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    /// Changes rows and counts them.
    ///
    /// @throws StoreFailed when the database does not answer
    public int change(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            set(statement, at + 1, parameters[at]);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
        switch (value) {
            case List<?> words ->
                    statement.setArray(
                            at, statement.getConnection().createArrayOf("text", words.toArray()));
            case Timestamp time -> statement.setTimestamp(at, time);
            case Object none when none == NO_TIME -> statement.setNull(at, Types.TIMESTAMP);
            case Object none when none == NO_NUMBER -> statement.setNull(at, Types.INTEGER);
            default -> statement.setObject(at, value);
        }
    }
}
