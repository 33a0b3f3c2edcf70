package dev.yearbook.gateway.limits;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// `yearbook.limits`: how much may be asked for.
///
/// @param window the time in which requests are counted
/// @param perCaller requests of one key or person in the window; 0: not limited
/// @param perAddress requests without a good credential from one address (IPv6: one /64); 0: not
///   limited
/// @param reading how many pages are read at the same time
/// @param heavy how many exports and files are sent at the same time
/// @param writing how many changes are made at the same time
/// @param streaming how many event streams are open at the same time
@ConfigurationProperties("yearbook.limits")
public record LimitSettings(
        @Bindable(defaultValue = "60s") Duration window,
        @Bindable(defaultValue = "60000") int perCaller,
        @Bindable(defaultValue = "6000") int perAddress,
        @Bindable(defaultValue = "256") int reading,
        @Bindable(defaultValue = "64") int heavy,
        @Bindable(defaultValue = "64") int writing,
        @Bindable(defaultValue = "12000") int streaming) {

    int places(Load load) {
        return switch (load) {
            case LIGHT -> Integer.MAX_VALUE;
            case READ -> reading;
            case HEAVY -> heavy;
            case WRITE -> writing;
            case STREAM -> streaming;
        };
    }
}
