package dev.yearbook.metrics.curation;

import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Links in doubt, as curators see them.
@Singleton
class DoubtQueue {

    private static final String QUESTION = "curation queue";
    private static final String SELECT =
            """
            select d.fact, d.series, d.candidate, d.score, d.reason,
                s.subject || ' ' || s.indicator as now, c.subject || ' ' || c.indicator as maybe,
                o.content->'evidence'->>'quote' as quote
            from doubt d
            join series s on s.id = d.series
            join series c on c.id = d.candidate
            join observation o on o.fact = d.fact and o.recorded_to is null and not o.restricted
            where d.state = 'open' and (d.score, d.fact) < (?, ?)
            order by d.score desc, d.fact desc limit ?
            """;

    /// A link in doubt.
    ///
    /// @param fact the fact
    /// @param series where it is meanwhile
    /// @param seriesName the names of that series
    /// @param candidate where it may belong
    /// @param candidateName the names of that series
    /// @param score how near it is, 0 to 1
    /// @param reason why it is in doubt
    /// @param quote the fact's sentence
    @Serdeable
    record Doubt(
            String fact,
            String series,
            String seriesName,
            String candidate,
            String candidateName,
            float score,
            String reason,
            String quote) {}

    private final TransactionOperations<Connection> transactions;

    DoubtQueue(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    Page<Doubt> page(Paging paging) {
        List<String> after =
                paging.cursor() == null
                        ? List.of("2", "")
                        : Cursor.read(paging.cursor(), QUESTION).keys();
        List<Doubt> found =
                transactions.executeRead(
                        status -> read(status.getConnection(), after, paging.limit() + 1));
        List<Doubt> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        String next = found.size() > shown.size() ? cursor(shown.getLast()) : null;
        return new Page<>(shown, next);
    }

    private static String cursor(Doubt last) {
        return Cursor.after(Float.toString(last.score()), last.fact()).text(QUESTION);
    }

    private static List<Doubt> read(Connection connection, List<String> after, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setFloat(1, Float.parseFloat(after.getFirst()));
            select.setString(2, after.getLast());
            select.setInt(3, limit);
            try (ResultSet row = select.executeQuery()) {
                List<Doubt> all = new ArrayList<>();
                while (row.next()) all.add(doubt(row));
                return all;
            }
        }
    }

    private static Doubt doubt(ResultSet row) throws SQLException {
        return new Doubt(
                row.getString("fact"),
                row.getString("series"),
                row.getString("now"),
                row.getString("candidate"),
                row.getString("maybe"),
                row.getFloat("score"),
                row.getString("reason"),
                row.getString("quote"));
    }
}
