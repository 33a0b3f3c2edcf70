package dev.yearbook.testing;

import java.util.Map;

/// An empty database of the tests' PostgreSQL server.
///
/// @param url its JDBC address
/// @param user who owns it
/// @param password the user's password
public record Database(String url, String user, String password) {

    /// The configuration that makes a service use this database.
    public Map<String, String> properties() {
        return Map.of(
                "yearbook.postgres.url", url,
                "yearbook.postgres.user", user,
                "yearbook.postgres.password", password,
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }
}
