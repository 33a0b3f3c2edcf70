package dev.yearbook.messaging.topic;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How topics are created that do not exist yet; existing ones stay as they are.
///
/// @param partitions how many partitions a topic gets
/// @param replicas how many copies; -1: what the broker does by default
/// @param retention how long events are kept
/// @param deadLetterRetention how long dead letters are kept
@ConfigurationProperties("yearbook.topics")
public record TopicSettings(
        @Bindable(defaultValue = "3") int partitions,
        @Bindable(defaultValue = "-1") short replicas,
        @Bindable(defaultValue = "30d") Duration retention,
        @Bindable(defaultValue = "90d") Duration deadLetterRetention) {}
