package dev.yearbook.metrics.rebuild;

import dev.yearbook.metrics.curation.DecisionReplay;
import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.intake.FactMessage;
import dev.yearbook.metrics.intake.Intake;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Applies facts and the decisions of curators, each at its time, to series that are being rebuilt.
final class Replay {

    private final Intake intake;
    private final DecisionReplay decisions;
    private final Consumer<String> say;
    private List<CurationDecided> known = List.of();
    private int decided;
    private long facts;

    Replay(Intake intake, DecisionReplay decisions, Consumer<String> say) {
        this.intake = intake;
        this.decisions = decisions;
        this.say = say;
    }

    /// Takes note of the decisions made so far, oldest first.
    void know(List<CurationDecided> all) {
        known = all;
    }

    /// Applies messages, and before each the decisions made before it.
    void apply(Connection connection, List<FactMessage> messages) throws SQLException {
        List<FactMessage> batch = new ArrayList<>();
        for (FactMessage message : messages) {
            if (isDue(message)) {
                take(connection, batch);
                while (isDue(message)) decide(connection);
            }
            batch.add(message);
        }
        take(connection, batch);
    }

    private boolean isDue(FactMessage message) {
        return decided < known.size()
                && known.get(decided).recordedAt().isBefore(message.recordedAt());
    }

    private void take(Connection connection, List<FactMessage> batch) throws SQLException {
        if (batch.isEmpty()) return;
        intake.accept(connection, List.copyOf(batch));
        facts += batch.size();
        batch.clear();
    }

    /// Applies the decisions made after the last fact.
    void finish(Connection connection) throws SQLException {
        while (decided < known.size()) decide(connection);
    }

    private void decide(Connection connection) throws SQLException {
        CurationDecided next = known.get(decided++);
        decisions
                .replay(connection, next)
                .ifPresent(why ->
                        say.accept("decision %s has no effect: %s".formatted(next.id(), why)));
    }

    /// Applies what curators said of discrepancies.
    void judge(Connection connection) throws SQLException {
        for (CurationDecided one : known) decisions.judge(connection, one);
    }

    /// How many messages were applied.
    long facts() {
        return facts;
    }
}
