package dev.yearbook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void everyTestClassHasItsOwnDatabase() throws Exception {
        Database first = TestPostgres.fresh();
        Database second = TestPostgres.fresh();

        execute(first, "create table figure (value numeric)");
        execute(second, "create table figure (value numeric)");

        assertThat(first.url()).isNotEqualTo(second.url());
    }

    @Test
    void aFreshBrokerHasNoTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.address()))) {
            admin.createTopics(List.of(new NewTopic("yearbook.facts.v1", 1, (short) 1)))
                    .all()
                    .get();
            assertThat(admin.listTopics().names().get()).contains("yearbook.facts.v1");

            TestKafka.fresh();

            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void theDatabaseIsTheLastSegmentOfTheAddress() {
        assertThat(TestPostgres.named("jdbc:postgresql://db:5432/postgres", "mine"))
                .isEqualTo("jdbc:postgresql://db:5432/mine");
        assertThat(TestPostgres.named("jdbc:postgresql://db/a?loggerLevel=OFF", "mine"))
                .isEqualTo("jdbc:postgresql://db/mine?loggerLevel=OFF");
    }

    private static void execute(Database database, String statement) throws Exception {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
