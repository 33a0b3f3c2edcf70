package dev.yearbook.testing;

import java.util.HashMap;
import java.util.Map;

/// Both servers of the tests, as a service's configuration names them.
///
/// ```java
/// @MicronautTest(environments = "ingest")
/// @TestInstance(TestInstance.Lifecycle.PER_CLASS)
/// class DocumentsIT implements TestPropertyProvider {
///
///     @Override
///     public Map<String, String> getProperties() {
///         return TestServers.fresh();
///     }
/// }
/// ```
public final class TestServers {

    private TestServers() {}

    /// Configuration with a fresh database and a broker without topics.
    ///
    /// | property | value |
    /// | --- | --- |
    /// | `yearbook.postgres.url`, `.user`, `.password` | the database |
    /// | `datasources.default.url`, `.username`, `.password` | the same |
    /// | `yearbook.kafka`, `kafka.bootstrap.servers` | the broker |
    public static Map<String, String> fresh() {
        Map<String, String> properties = new HashMap<>(TestPostgres.fresh().properties());
        String kafka = TestKafka.fresh();
        properties.put("yearbook.kafka", kafka);
        properties.put("kafka.bootstrap.servers", kafka);
        return Map.copyOf(properties);
    }
}
