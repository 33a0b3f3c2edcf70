package dev.yearbook.gateway.access.key;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Making, rotating and revoking keys. What is done here holds in this process at once, in others
/// within a second.
@Singleton
class Keys {

    private final KeyStore store;
    private final KeyRing ring;
    private final Clock clock;

    Keys(KeyStore store, KeyRing ring, Clock clock) {
        this.store = store;
        this.ring = ring;
        this.clock = clock;
    }

    IssuedKey issue(NewKey wanted, String subject) {
        ApiKey key = wanted.by(subject, clock.instant());
        KeyText secret = KeyText.random();
        while (!store.add(key, secret)) {
            secret = KeyText.random();
        }
        ring.read();
        return new IssuedKey(secret.text(), find(key.id()));
    }

    ApiKey find(UUID id) {
        return store.find(id).orElseThrow(() -> Refused.notFound("key", id.toString()));
    }

    IssuedKey rotate(UUID id, Duration overlap) {
        ApiKey key = find(id);
        Instant now = clock.instant();
        if (!key.isGoodAt(now)) {
            throw Refused.because(
                    ProblemType.CONFLICT, "The key has expired or was revoked; make a new one.");
        }
        KeyText secret = KeyText.random();
        store.rotate(id, secret, now, now.plus(overlap));
        ring.read();
        return new IssuedKey(secret.text(), find(id));
    }

    void revoke(UUID id, String subject) {
        find(id);
        store.revoke(id, subject, clock.instant());
        ring.read();
    }
}
