package dev.yearbook.gateway.access.key;

import dev.yearbook.gateway.access.AccessSettings;
import dev.yearbook.gateway.access.Role;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Sees to it that the configured operator key exists, because the first key cannot be asked for
/// with a key. Once revoked it stays revoked.
@Singleton
class OperatorKey {

    private final KeyStore store;
    private final AccessSettings settings;
    private final Clock clock;

    OperatorKey(KeyStore store, AccessSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ensure(StartupEvent event) {
        String configured = settings.operatorKey();
        if (configured != null && !configured.isBlank()) {
            store.add(operator(), read(configured));
        }
    }

    private static KeyText read(String configured) {
        return KeyText.read(configured.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "yearbook.access.operator-key is not of the form"
                                        + " yb_<8 letters or digits>_<43 characters>"));
    }

    private ApiKey operator() {
        return new ApiKey(
                UUID.randomUUID(),
                "operator",
                List.of(),
                List.of(Role.OPERATOR.word()),
                List.of(),
                List.of(),
                clock.instant(),
                "configuration",
                null,
                null,
                null);
    }
}
