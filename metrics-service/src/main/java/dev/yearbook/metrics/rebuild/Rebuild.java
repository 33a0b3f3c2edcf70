package dev.yearbook.metrics.rebuild;

import dev.yearbook.metrics.curation.DecisionReplay;
import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.intake.FactMessage;
import dev.yearbook.metrics.intake.Intake;
import dev.yearbook.metrics.series.Changeover;
import dev.yearbook.metrics.settling.Settling;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Rebuilds all series.
///
/// | step | meanwhile |
/// | --- | --- |
/// | facts and decisions are applied, in the order of their recording, to tables beside the live ones | everything goes on |
/// | what came since is applied, discrepancies are found | facts and curators wait |
/// | the rebuilt tables take the place of the live ones, what changed is told | readers wait too, for moments |
@Singleton
class Rebuild {

    private static final int SAID_EVERY = 20_000;

    private final DataSource source;
    private final TransactionOperations<Connection> transactions;
    private final Intake intake;
    private final DecisionReplay decisions;
    private final Settling settling;
    private final Differences differences;

    Rebuild(
            DataSource source,
            TransactionOperations<Connection> transactions,
            Intake intake,
            DecisionReplay decisions,
            Settling settling,
            Differences differences) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
        this.transactions = transactions;
        this.intake = intake;
        this.decisions = decisions;
        this.settling = settling;
        this.differences = differences;
    }

    /// What a rebuild did.
    ///
    /// @param facts how many messages were applied
    /// @param refused how many were no facts
    /// @param before the checksums of the series before, by table
    /// @param after the checksums of the rebuilt series
    /// @param moved how many facts stand elsewhere than before
    record Outcome(
            long facts,
            long refused,
            Map<String, String> before,
            Map<String, String> after,
            long moved) {}

    /// Rebuilds; one rebuild at a time.
    ///
    /// @param say is told how far it is
    /// @throws RebuildUnderWay if another one has not ended
    Outcome run(History history, Consumer<String> say) throws Exception {
        try (Connection own = source.getConnection();
                RebuildLock lock = RebuildLock.take(own)) {
            say.accept("rebuilding beside the live series");
            Schemas schemas = lock.schemas();
            schemas.create(own, source);
            Replay replay = new Replay(intake, decisions, say);
            replay.know(transactions.executeRead(s -> decisions.all(s.getConnection())));
            feed(history, replay, schemas, say);
            settle(schemas, say);
            Outcome outcome =
                    transactions.executeWrite(
                            s -> changeOver(s.getConnection(), history, replay, schemas, say));
            schemas.drop(own);
            return outcome;
        }
    }

    private void feed(History history, Replay replay, Schemas schemas, Consumer<String> say) {
        long said = 0;
        for (List<FactMessage> batch = history.next(); !batch.isEmpty(); batch = history.next()) {
            List<FactMessage> messages = batch;
            transactions.executeWrite(status -> {
                schemas.useNext(status.getConnection());
                replay.apply(status.getConnection(), messages);
                return messages.size();
            });
            if (replay.facts() - said >= SAID_EVERY) {
                said = replay.facts();
                say.accept(said + " facts");
            }
        }
        say.accept(replay.facts() + " facts, the end for now");
    }

    private void settle(Schemas schemas, Consumer<String> say) {
        long settled = 0;
        int some;
        do {
            some =
                    transactions.executeWrite(status -> {
                        schemas.useNext(status.getConnection());
                        return settling.settleSome(status.getConnection());
                    });
            settled += some;
        } while (some > 0);
        say.accept(settled + " series settled");
    }

    private Outcome changeOver(
            Connection connection,
            History history,
            Replay replay,
            Schemas schemas,
            Consumer<String> say)
            throws SQLException, InterruptedException {
        Changeover.begin(connection);
        say.accept("facts and curators wait for the changeover");
        Map<String, String> before = Checksum.of(connection, schemas.live());
        List<CurationDecided> all = decisions.all(connection);
        schemas.useNext(connection);
        replay.know(all);
        for (List<FactMessage> batch = history.next(); !batch.isEmpty(); batch = history.next()) {
            replay.apply(connection, batch);
        }
        replay.finish(connection);
        while (settling.settleSome(connection) > 0) say.accept("settled what came since");
        replay.judge(connection);
        long moved = differences.tell(connection, schemas);
        Map<String, String> after = Checksum.of(connection, schemas.next());
        schemas.useLive(connection);
        schemas.changeOver(connection);
        return new Outcome(replay.facts(), history.refused(), before, after, moved);
    }
}
