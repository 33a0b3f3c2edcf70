package dev.yearbook.metrics.intake;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The table `placement`: facts that a curator put into a series.
@Singleton
class Placements {

    /// The series of each of these facts that a curator placed.
    Map<String, String> of(Connection connection, Collection<String> facts) throws SQLException {
        Map<String, String> placed = new HashMap<>();
        String sql = "select fact, series from placement where fact = any (?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", facts.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) placed.put(rows.getString(1), rows.getString(2));
            }
        }
        return placed;
    }
}
