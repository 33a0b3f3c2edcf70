package dev.yearbook.gateway.access.key;

import dev.yearbook.gateway.access.AccessSettings;
import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.store.StoreFailed;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All keys in memory, and when they were used.
@Singleton
public class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);

    private final KeyStore store;
    private final AccessSettings settings;
    private final Clock clock;
    private final Map<UUID, Instant> uses = new ConcurrentHashMap<>();
    private final KeySecret nobody;
    private volatile Map<String, KeySecret> secrets = Map.of();
    private volatile Instant readAt = Instant.EPOCH;

    KeyRing(KeyStore store, AccessSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.nobody = KeySecret.ofNobody();
    }

    /// The caller whose key it is; empty when it is no key, or not a good one any more. A prefix
    /// that is not known takes as long as a secret that is wrong.
    ///
    /// @throws StoreFailed when the database could not be asked about keys for too long
    public Optional<Caller> caller(String text) {
        return secret(text).filter(secret -> !secret.session()).map(this::used);
    }

    /// The caller whose session it is, as with [#caller]. A session is no key, nor the other way
    /// round.
    public Optional<Caller> session(String text) {
        return secret(text).filter(KeySecret::session).map(this::used);
    }

    /// The caller whose key has this id; empty when the key is not known, or not a good one any
    /// more.
    ///
    /// @throws StoreFailed when the database could not be asked about keys for too long
    public Optional<Caller> ofId(UUID id) {
        Instant now = fresh();
        return secrets.values().stream()
                .filter(secret -> secret.key().id().equals(id) && secret.isGoodAt(now))
                .map(KeySecret::key)
                .map(ApiKey::caller)
                .findFirst();
    }

    private Optional<KeySecret> secret(String text) {
        Instant now = fresh();
        return KeyText.read(text).flatMap(key -> secret(key, now));
    }

    private Instant fresh() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(settings.keyStaleness()))) {
            throw new StoreFailed("the keys were last read at " + readAt);
        }
        return now;
    }

    private Optional<KeySecret> secret(KeyText key, Instant now) {
        KeySecret secret = secrets.getOrDefault(key.prefix(), nobody);
        return secret.matches(key) && secret.isGoodAt(now) ? Optional.of(secret) : Optional.empty();
    }

    private Caller used(KeySecret secret) {
        uses.put(secret.key().id(), clock.instant());
        return secret.key().caller();
    }

    /// The id of the key that a text is, where it is one.
    Optional<UUID> id(String text) {
        return secret(text).filter(secret -> !secret.session()).map(secret -> secret.key().id());
    }

    /// Reads all keys anew.
    void read() {
        Instant now = clock.instant();
        secrets =
                store.secrets().stream()
                        .collect(Collectors.toMap(KeySecret::prefix, Function.identity()));
        readAt = now;
    }

    @EventListener
    void start(StartupEvent event) {
        read();
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void refresh() {
        try {
            read();
        } catch (StoreFailed e) {
            LOG.warn("The keys of {} stay in use: {}", readAt, e.getMessage());
        }
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void noteUses() {
        Map<UUID, Instant> noted = new HashMap<>(uses);
        try {
            store.markUsed(noted);
            noted.forEach(uses::remove);
        } catch (StoreFailed e) {
            LOG.warn("The last uses of keys are noted later: {}", e.getMessage());
        }
    }
}
