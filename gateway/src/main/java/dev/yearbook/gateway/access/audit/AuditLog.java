package dev.yearbook.gateway.access.audit;

import dev.yearbook.gateway.access.AccessSettings;
import dev.yearbook.gateway.access.store.Rows;
import dev.yearbook.gateway.access.store.StoreFailed;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The audit log in the database. An entry is written before the change is made, so that there is
/// no change without one; its outcome follows.
@Singleton
public class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final Rows rows;
    private final AccessSettings settings;
    private final Clock clock;

    AuditLog(Rows rows, AccessSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /// Writes an entry and returns its number; the entry's own number is not looked at.
    ///
    /// @throws StoreFailed when it could not be written
    public long write(AuditEntry entry) {
        return rows.list(
                        """
                        insert into audit_entry
                          (at, subject, name, operation, method, path, address, correlation, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::int) returning seq
                        """,
                        row -> row.getLong("seq"),
                        Timestamp.from(entry.at()),
                        entry.subject(),
                        entry.name(),
                        entry.operation(),
                        entry.method(),
                        entry.path(),
                        entry.address(),
                        entry.correlationId(),
                        entry.status() == null ? Rows.NO_NUMBER : entry.status())
                .getFirst();
    }

    /// Notes the outcome of an entry.
    public void finish(long seq, int status) {
        try {
            rows.change("update audit_entry set status = ? where seq = ?", status, seq);
        } catch (StoreFailed e) {
            LOG.error("Audit entry {} ended with status {}: {}", seq, status, e.getMessage());
        }
    }

    /// Entries with lower numbers than one, the youngest first.
    ///
    /// @param subject whose entries; empty: everybody's
    List<AuditEntry> page(long before, String subject, int limit) {
        return rows.list(
                """
                select * from audit_entry where seq < ? and (? = '' or subject = ?)
                order by seq desc limit ?
                """,
                AuditLog::entry,
                before,
                subject,
                subject,
                limit);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void forget() {
        rows.change(
                "delete from audit_entry where at < ?",
                Timestamp.from(clock.instant().minus(settings.auditRetention())));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("subject"),
                row.getString("name"),
                row.getString("operation"),
                row.getString("method"),
                row.getString("path"),
                row.getString("address"),
                row.getString("correlation"),
                status == 0 ? null : status);
    }
}
