package dev.yearbook.metrics.settling;

import dev.yearbook.metrics.derivation.Derivations;
import dev.yearbook.metrics.derivation.Derived;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.discrepancy.Partitions;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.ObservationTable;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Changeover;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settles the series that changed: publishes their latest state, finds and resolves their
/// discrepancies. One process at a time does it; what it reads of a series is its latest 2,000
/// observations.
@Singleton
public class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration REST = Duration.ofMillis(300);
    private static final int AT_ONCE = 200;
    private static final int OBSERVATIONS = 2_000;
    private static final String UNSETTLED =
            """
            select id from series
            where unsettled and pg_try_advisory_xact_lock(hashtext('settle ' || current_schema()))
            order by id limit %d for no key update skip locked
            """
                    .formatted(AT_ONCE);

    private final TransactionOperations<Connection> transactions;
    private final SeriesTable table;
    private final ObservationTable observations;
    private final Assessment assessment;
    private final SeriesStates states;
    private final Discrepancies discrepancies;
    private final Partitions partitions;
    private final Thread thread;

    Settling(
            TransactionOperations<Connection> transactions,
            SeriesTable table,
            ObservationTable observations,
            Assessment assessment,
            SeriesStates states,
            Discrepancies discrepancies,
            Partitions partitions) {
        this.transactions = transactions;
        this.table = table;
        this.observations = observations;
        this.assessment = assessment;
        this.states = states;
        this.discrepancies = discrepancies;
        this.partitions = partitions;
        this.thread = Thread.ofPlatform().daemon().name("settling").unstarted(this::run);
    }

    @EventListener
    void start(StartupEvent event) {
        thread.start();
    }

    @EventListener
    void stop(ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5_000);
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                if (settled() == 0) Thread.sleep(REST);
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        }
    }

    private int settled() throws InterruptedException {
        try {
            return settleSome();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) throw new InterruptedException();
            LOG.warn("Series stay unsettled for now: {}", e.toString());
            return 0;
        }
    }

    private int settleSome() {
        return transactions.executeWrite(status -> settleSome(status.getConnection()));
    }

    /// Settles some of the series that changed, in the caller's transaction.
    ///
    /// @return how many
    public int settleSome(Connection connection) throws SQLException {
        Changeover.await(connection);
        List<String> ids = unsettled(connection);
        if (!ids.isEmpty()) settle(connection, ids);
        return ids.size();
    }

    private static List<String> unsettled(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSETTLED);
                ResultSet rows = select.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) ids.add(rows.getString(1));
            return ids;
        }
    }

    private void settle(Connection connection, List<String> ids) throws SQLException {
        List<Series> told =
                Neighbourhood.withDependents(connection, table, table.byIds(connection, ids));
        Neighbourhood near = Neighbourhood.of(connection, table, partitions, told);
        Courses courses = coursesOf(connection, near.all());
        states.publish(connection, among(courses, told), Set.copyOf(ids), derived(courses));
        discrepancies.renew(connection, near.concerned(), courses);
        table.settled(connection, ids);
    }

    private static List<Course> among(Courses courses, List<Series> told) {
        Set<String> ids = told.stream().map(Series::id).collect(Collectors.toSet());
        return courses.all().stream().filter(c -> ids.contains(c.series().id())).toList();
    }

    private static Map<String, List<Derived>> derived(Courses courses) {
        return Derivations.of(courses).stream()
                .collect(Collectors.groupingBy(d -> d.series().id()));
    }

    private Courses coursesOf(Connection connection, List<Series> all) throws SQLException {
        Map<String, List<Recorded>> bySeries =
                observations
                        .ofSeries(connection, all.stream().map(Series::id).toList(), OBSERVATIONS)
                        .stream()
                        .collect(Collectors.groupingBy(Recorded::series));
        return new Courses(
                all.stream()
                        .map(s ->
                                Course.of(s, bySeries.getOrDefault(s.id(), List.of()), assessment))
                        .toList());
    }
}
