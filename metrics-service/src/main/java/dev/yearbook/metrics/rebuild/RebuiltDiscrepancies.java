package dev.yearbook.metrics.rebuild;

import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.settling.Discrepancies;
import dev.yearbook.metrics.settling.DiscrepancyTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The discrepancies that a rebuild found again, found new, or found no more.
@Singleton
class RebuiltDiscrepancies {

    private final DiscrepancyTable table;
    private final Discrepancies discrepancies;

    RebuiltDiscrepancies(DiscrepancyTable table, Discrepancies discrepancies) {
        this.table = table;
        this.discrepancies = discrepancies;
    }

    /// Keeps what was known of those found again, and of those resolved before; tells the others.
    void carryOver(Connection connection, Schemas schemas) throws SQLException {
        String live = schemas.live() + ".discrepancy";
        String next = schemas.next() + ".discrepancy";
        List<DiscrepancyChanged> fresh = read(connection, openIn(next, live));
        List<DiscrepancyChanged> gone =
                read(connection, openIn(live, next)).stream()
                        .map(d -> discrepancies.resolved(d))
                        .toList();
        keep(connection, live, next);
        schemas.useNext(connection);
        table.write(connection, gone);
        schemas.useLive(connection);
        List<DiscrepancyChanged> news = new ArrayList<>(fresh);
        news.addAll(gone);
        discrepancies.tell(connection, news);
    }

    private static String openIn(String one, String other) {
        return """
        select content from %s a where resolved_at is null and not exists
            (select 1 from %s b where b.id = a.id and b.resolved_at is null)
        order by id
        """
                .formatted(one, other);
    }

    private static void keep(Connection connection, String live, String next) throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.execute(
                    """
                    update %s n set recorded_at = l.recorded_at, content = l.content
                    from %s l
                    where n.id = l.id and n.resolved_at is null and l.resolved_at is null
                    and (n.verdict, n.state, n.content->>'computationZh')
                        = (l.verdict, l.state, l.content->>'computationZh')
                    """
                            .formatted(next, live));
            update.execute(
                    "insert into %s select * from %s where resolved_at is not null on conflict do nothing"
                            .formatted(next, live));
        }
    }

    private List<DiscrepancyChanged> read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return table.all(select);
        }
    }
}
