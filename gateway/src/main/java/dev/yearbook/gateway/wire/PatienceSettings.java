package dev.yearbook.gateway.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// `yearbook.patience`: how long a request may take to arrive.
///
/// @param head from the first byte of a request to the end of its headers
/// @param body how long less than `bytes` a second may come of a body that is waited for
/// @param bytes bytes a second
@ConfigurationProperties("yearbook.patience")
record PatienceSettings(
        @Bindable(defaultValue = "20s") Duration head,
        @Bindable(defaultValue = "20s") Duration body,
        @Bindable(defaultValue = "100") int bytes) {}
