package dev.yearbook.messaging.inbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How events are consumed.
///
/// @param threads how many threads read for each handler; more than partitions are of no use
/// @param batch how many events are handled in one transaction at most
/// @param maxBackoff the longest wait before a batch is tried again
/// @param retention how long ids of events are remembered; longer than topics keep events, so that
///   a consumer that starts over changes nothing
@ConfigurationProperties("yearbook.consumers")
public record ConsumerSettings(
        @Bindable(defaultValue = "1") int threads,
        @Bindable(defaultValue = "2000") int batch,
        @Bindable(defaultValue = "2s") Duration maxBackoff,
        @Bindable(defaultValue = "40d") Duration retention) {}
