package dev.yearbook.gateway.health;

import io.micronaut.serde.annotation.Serdeable;
import java.util.SortedMap;

/// The state of the whole: `UP` when each service is.
///
/// @param services `UP` or `DOWN` by the name of the service
@Serdeable
public record Health(String status, SortedMap<String, String> services) {

    public static final String UP = "UP";
    public static final String DOWN = "DOWN";

    static Health of(SortedMap<String, String> services) {
        return new Health(services.values().stream().allMatch(UP::equals) ? UP : DOWN, services);
    }
}
