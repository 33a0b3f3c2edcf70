package dev.yearbook.messaging.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How the relay works.
///
/// @param batch how many messages are sent before their acknowledgements are awaited
/// @param poll how long the relay waits for a signal before it looks again
/// @param backoff how long it waits after a failure
/// @param patience how long it waits for an acknowledgement before it begins anew with another
///   producer
/// @param retention how long published messages stay in the outbox
@ConfigurationProperties("yearbook.relay")
public record RelaySettings(
        @Bindable(defaultValue = "1000") int batch,
        @Bindable(defaultValue = "250ms") Duration poll,
        @Bindable(defaultValue = "1s") Duration backoff,
        @Bindable(defaultValue = "30s") Duration patience,
        @Bindable(defaultValue = "30d") Duration retention) {}
