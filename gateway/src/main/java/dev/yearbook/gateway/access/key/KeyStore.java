package dev.yearbook.gateway.access.key;

import dev.yearbook.gateway.access.store.Rows;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys in the database.
@Singleton
final class KeyStore {

    private static final String KEYS =
            """
            select k.*, array(select s.prefix from api_key_secret s where s.key_id = k.id
                                and not s.session
                              order by s.created_at desc) as prefixes
            from api_key k
            """;

    private final Rows rows;

    KeyStore(Rows rows) {
        this.rows = rows;
    }

    /// All secrets of keys that are not revoked.
    List<KeySecret> secrets() {
        return rows.list(
                """
                select s.prefix, s.digest, s.valid_until, s.session, k.*, array[s.prefix] as prefixes
                from api_key_secret s join api_key k on k.id = s.key_id
                where k.revoked_at is null
                """,
                row ->
                        new KeySecret(
                                row.getString("prefix"),
                                row.getBytes("digest"),
                                instant(row, "valid_until"),
                                row.getBoolean("session"),
                                key(row)));
    }

    /// Keys in the order of their creation, the youngest first.
    List<ApiKey> page(Instant createdBefore, UUID idBefore, int limit) {
        return rows.list(
                KEYS
                        + """
                        where (k.created_at, k.id) < (?, ?) order by k.created_at desc, k.id desc
                        limit ?
                        """,
                KeyStore::key,
                Timestamp.from(createdBefore),
                idBefore,
                limit);
    }

    Optional<ApiKey> find(UUID id) {
        return rows.list(KEYS + "where k.id = ?", KeyStore::key, id).stream().findFirst();
    }

    /// Keeps a new key with its secret; nothing happens when the prefix is known already.
    boolean add(ApiKey key, KeyText secret) {
        return rows.change(
                        """
                        with known as (select 1 from api_key_secret where prefix = ?),
                        added as (
                          insert into api_key (id, name, roles, groups, scopes, created_at, created_by, expires_at)
                          select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from known)
                          returning id)
                        insert into api_key_secret (prefix, key_id, digest, created_at)
                        select ?, id, ?, ? from added
                        """,
                        secret.prefix(),
                        key.id(),
                        key.name(),
                        key.roles(),
                        key.groups(),
                        key.scopes(),
                        Timestamp.from(key.createdAt()),
                        key.createdBy(),
                        key.expiresAt() == null ? Rows.NO_TIME : Timestamp.from(key.expiresAt()),
                        secret.prefix(),
                        secret.digest(),
                        Timestamp.from(key.createdAt()))
                == 1;
    }

    /// Adds a secret and lets the others end at a time, if they did not end before.
    void rotate(UUID id, KeyText secret, Instant now, Instant othersUntil) {
        rows.change(
                """
                with ended as (
                  update api_key_secret set valid_until = least(valid_until, ?) where key_id = ?)
                insert into api_key_secret (prefix, key_id, digest, created_at) values (?, ?, ?, ?)
                """,
                Timestamp.from(othersUntil),
                id,
                secret.prefix(),
                id,
                secret.digest(),
                Timestamp.from(now));
    }

    /// Adds a secret that a browser shows instead of a key, and forgets those that have ended.
    void addSession(UUID key, KeyText secret, Instant now, Instant until) {
        rows.change(
                """
                with ended as (delete from api_key_secret where session and valid_until < ?)
                insert into api_key_secret (prefix, key_id, digest, created_at, valid_until, session)
                values (?, ?, ?, ?, ?, true)
                """,
                Timestamp.from(now),
                secret.prefix(),
                key,
                secret.digest(),
                Timestamp.from(now),
                Timestamp.from(until));
    }

    void endSession(KeyText secret) {
        rows.change(
                "delete from api_key_secret where session and prefix = ? and digest = ?",
                secret.prefix(),
                secret.digest());
    }

    /// Revokes a key for good; false when there is none, or it was revoked before.
    boolean revoke(UUID id, String subject, Instant now) {
        return rows.change(
                        """
                        update api_key set revoked_at = ?, revoked_by = ?
                        where id = ? and revoked_at is null
                        """,
                        Timestamp.from(now),
                        subject,
                        id)
                == 1;
    }

    void markUsed(Map<UUID, Instant> uses) {
        uses.forEach((id, at) ->
                rows.change(
                        """
                        update api_key set last_used_at = greatest(last_used_at, ?) where id = ?
                        """,
                        Timestamp.from(at),
                        id));
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                words(row, "prefixes"),
                words(row, "roles"),
                words(row, "groups"),
                words(row, "scopes"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
