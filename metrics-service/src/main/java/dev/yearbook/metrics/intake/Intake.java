package dev.yearbook.metrics.intake;

import dev.yearbook.metrics.linking.Identification;
import dev.yearbook.metrics.linking.Identity;
import dev.yearbook.metrics.linking.Linker;
import dev.yearbook.metrics.linking.Statement;
import dev.yearbook.metrics.publish.ObservationEvents;
import dev.yearbook.metrics.series.Changeover;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes facts in: links, records, judges and tells, in the caller's transaction.
@Singleton
public class Intake {

    private final Identification identification;
    private final Linker linker;
    private final IntakeTables tables;
    private final ObservationEvents events;

    Intake(
            Identification identification,
            Linker linker,
            IntakeTables tables,
            ObservationEvents events) {
        this.identification = identification;
        this.linker = linker;
        this.tables = tables;
        this.events = events;
    }

    /// Takes messages in, in their order.
    public void accept(Connection connection, List<FactMessage> messages) throws SQLException {
        Changeover.await(connection);
        try {
            Batch batch = batch(connection, messages);
            messages.forEach(batch::take);
            batch.settleIn();
            batch.write(events);
        } catch (BatchFailed failed) {
            throw failed.cause();
        }
    }

    private Batch batch(Connection connection, List<FactMessage> messages) throws SQLException {
        Set<String> facts =
                messages.stream()
                        .map(FactMessage::fact)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<FactMessage, Identity> identities = identities(messages);
        Set<String> keys =
                identities.values().stream().map(i -> i.key().text()).collect(Collectors.toSet());
        return new Batch(
                connection,
                tables,
                new Ledger(
                        tables.observations().current(connection, facts),
                        tables.withdrawals().of(connection, facts)),
                new BatchLinking(connection, tables.series(), linker, keys),
                identities,
                tables.placements().of(connection, facts));
    }

    private Map<FactMessage, Identity> identities(List<FactMessage> messages) {
        Map<Statement, Identity> seen = new HashMap<>();
        Map<FactMessage, Identity> identities = new HashMap<>();
        for (FactMessage message : messages) {
            if (message instanceof FactMessage.Stated(var fact, _)) {
                identities.put(
                        message, seen.computeIfAbsent(Statement.of(fact), identification::of));
            }
        }
        return identities;
    }
}
