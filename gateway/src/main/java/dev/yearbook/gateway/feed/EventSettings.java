package dev.yearbook.gateway.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// `yearbook.events`: the log of events and the streams of it.
///
/// @param retention how long events are kept: so long can a stream be resumed, a webhook replayed
/// @param poll how often the log is looked at for new events
/// @param recent how many of the latest events are kept in memory
/// @param heartbeat how long a stream is silent at most
/// @param patience how long a reader may take nothing while there is something to read
/// @param perCaller how many streams one key or person may have open; without a credential, one
///   address
@ConfigurationProperties("yearbook.events")
public record EventSettings(
        @Bindable(defaultValue = "30d") Duration retention,
        @Bindable(defaultValue = "200ms") Duration poll,
        @Bindable(defaultValue = "500") int recent,
        @Bindable(defaultValue = "15s") Duration heartbeat,
        @Bindable(defaultValue = "20s") Duration patience,
        @Bindable(defaultValue = "100") int perCaller) {}
