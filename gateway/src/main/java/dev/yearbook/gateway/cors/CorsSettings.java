package dev.yearbook.gateway.cors;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `yearbook.cors`.
///
/// @param allowedOrigins origins as browsers write them, `https://data.example.org`; `*` for all;
///   none when absent
/// @param maxAge how long a browser may remember what it was told
@ConfigurationProperties("yearbook.cors")
record CorsSettings(
        @Nullable List<String> allowedOrigins, @Bindable(defaultValue = "1h") Duration maxAge) {

    boolean allows(String origin) {
        return allowedOrigins != null
                && (allowedOrigins.contains("*") || allowedOrigins.contains(origin));
    }
}
