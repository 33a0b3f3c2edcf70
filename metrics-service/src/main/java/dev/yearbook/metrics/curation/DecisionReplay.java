package dev.yearbook.metrics.curation;

import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Has stored decisions take effect anew, on series that are being rebuilt.
@Singleton
public class DecisionReplay {

    private static final int ALL = 1_000_000;
    private static final String DISCREPANCY = "discrepancy";

    private final Actions actions;
    private final CurationTable table;

    DecisionReplay(Actions actions, CurationTable table) {
        this.actions = actions;
        this.table = table;
    }

    /// All decisions, oldest first.
    public List<CurationDecided> all(Connection connection) throws SQLException {
        return table.list(connection, "", 0, ALL);
    }

    /// Stores a decision and has it take effect. What was said of discrepancies takes effect later,
    /// by [#judge], when they are found.
    ///
    /// @return why it takes no effect any more, where that is so
    public Optional<String> replay(Connection connection, CurationDecided decided)
            throws SQLException {
        if (decided.action().equals(DISCREPANCY)) {
            table.insert(connection, decided, new Effect(decided.series(), Map.of()));
            return Optional.empty();
        }
        Savepoint before = connection.setSavepoint();
        try {
            table.insert(connection, decided, applied(connection, decided));
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (Refused refused) {
            connection.rollback(before);
            table.insert(connection, decided, new Effect(decided.series(), Map.of()));
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /// Has what curators said of a discrepancy take effect, if it was found again.
    public void judge(Connection connection, CurationDecided decided) throws SQLException {
        if (!decided.action().equals(DISCREPANCY)) return;
        try {
            applied(connection, decided);
        } catch (Refused gone) {
            // It is not there any more: nothing is left to be said of it.
            return;
        }
    }

    private Effect applied(Connection connection, CurationDecided decided) throws SQLException {
        return actions.apply(
                new Decision(connection, decided.id(), decided.recordedAt()),
                decided.action().replace('_', '-'),
                Request.of(decided));
    }
}
