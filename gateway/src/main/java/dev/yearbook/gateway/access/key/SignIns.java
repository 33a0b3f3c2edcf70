package dev.yearbook.gateway.access.key;

import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Sessions of browsers. A session is one more secret of a key: it ends by itself, with the key's
/// rotation and with the key, in all processes, and only a digest of it is kept.
@Singleton
public class SignIns {

    private final KeyStore store;
    private final KeyRing ring;
    private final Clock clock;

    SignIns(KeyStore store, KeyRing ring, Clock clock) {
        this.store = store;
        this.ring = ring;
        this.clock = clock;
    }

    /// Starts a session of the caller whose key it is.
    ///
    /// @return the text that proves it
    /// @throws Refused where it is no key, or not any more
    public String start(String key, Duration length) {
        UUID id = ring.id(key).orElseThrow(() -> Refused.notFound("key", ""));
        KeyText secret = KeyText.random();
        Instant now = clock.instant();
        store.addSession(id, secret, now, now.plus(length));
        ring.read();
        return secret.text();
    }

    /// Ends a session; nothing happens where it is none.
    public void end(String text) {
        KeyText.read(text).ifPresent(store::endSession);
        ring.read();
    }
}
