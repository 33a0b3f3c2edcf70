package dev.yearbook.messaging.fault;

import java.util.Set;

/// Mechanisms that a test switches off, to see that it would notice: `-Dyearbook.break=inbox`.
///
/// | name | then |
/// | --- | --- |
/// | `inbox` | an event that arrives twice takes effect twice |
/// | `relay` | events are marked as published before they are sent |
public final class Broken {

    private static final Set<String> OFF =
            Set.of(System.getProperty("yearbook.break", "").split(","));

    private Broken() {}

    /// Whether this mechanism is switched off.
    public static boolean is(String mechanism) {
        return OFF.contains(mechanism);
    }
}
