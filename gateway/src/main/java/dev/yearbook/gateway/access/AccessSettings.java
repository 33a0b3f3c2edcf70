package dev.yearbook.gateway.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// `yearbook.access`: who is let in.
///
/// @param anonymousRead whether everybody may read what is not restricted, without a credential
/// @param operatorKey a key with the role operator that exists from the first start; absent: none
/// @param keyStaleness how long keys are accepted while the database cannot be asked about them
/// @param auditRetention how long the audit log is kept
/// @param session how long a browser stays signed in
@ConfigurationProperties("yearbook.access")
public record AccessSettings(
        @Bindable(defaultValue = "false") boolean anonymousRead,
        @Nullable String operatorKey,
        @Bindable(defaultValue = "5m") Duration keyStaleness,
        @Bindable(defaultValue = "400d") Duration auditRetention,
        @Bindable(defaultValue = "12h") Duration session) {}
