package dev.yearbook.gateway.feed;

import dev.yearbook.gateway.access.store.Rows;
import dev.yearbook.gateway.access.store.StoreFailed;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of events in the database.
@Singleton
public class EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    private final Rows rows;
    private final EventSettings settings;
    private final Clock clock;

    EventLog(Rows rows, EventSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /// How far the log reaches.
    ///
    /// @param last the number given last
    /// @param forgotten the highest number that is not kept any more
    public record Reach(long last, long forgotten) {}

    /// @throws StoreFailed when the database does not answer
    public Reach reach() {
        return rows.list(
                        "select last, forgotten from event_position",
                        row -> new Reach(row.getLong("last"), row.getLong("forgotten")))
                .getFirst();
    }

    /// Events after a number, in order.
    ///
    /// @param limit how many at most
    /// @param characters how long they may be together, but for the last
    /// @throws StoreFailed when the database does not answer
    public List<LoggedEvent> after(long seq, int limit, int characters) {
        return rows.list(
                """
                select * from (
                  select *, sum(length(body)) over (order by seq) - length(body) as before
                  from (select * from event_log where seq > ? order by seq limit ?) page) counted
                where before < ? order by seq
                """,
                EventRows::whole,
                seq,
                limit,
                characters);
    }

    /// The same without their bodies.
    public List<LoggedEvent> outlinesAfter(long seq, int limit) {
        return rows.list(
                "select %s from event_log where seq > ? order by seq limit ?"
                        .formatted(EventRows.OUTLINE),
                EventRows::outline,
                seq,
                limit);
    }

    /// One event; empty when it is not kept any more.
    public Optional<LoggedEvent> find(long seq) {
        return rows.list("select * from event_log where seq = ?", EventRows::whole, seq).stream()
                .findFirst();
    }

    /// The last number given before a time.
    public long before(Instant time) {
        return rows.list(
                        """
                        select coalesce(
                          (select min(seq) - 1 from event_log where logged_at >= ?),
                          (select last from event_position)) as seq
                        """,
                        row -> row.getLong("seq"),
                        Timestamp.from(time))
                .getFirst();
    }

    /// Forgets what is older than the retention, some thousand events at a time.
    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void forget() {
        try {
            while (forgetSome() > 0) {
                LOG.debug("Old events are forgotten");
            }
        } catch (StoreFailed e) {
            LOG.warn("Old events stay in the log for now: {}", e.getMessage());
        }
    }

    private int forgetSome() {
        return rows.change(
                """
                with old as (
                  select max(seq) as seq from (
                    select seq from event_log where logged_at < ? order by seq limit 5000) oldest),
                gone as (delete from event_log where seq <= (select seq from old))
                update event_position set forgotten = old.seq from old
                where old.seq > event_position.forgotten
                """,
                Timestamp.from(clock.instant().minus(settings.retention())));
    }
}
