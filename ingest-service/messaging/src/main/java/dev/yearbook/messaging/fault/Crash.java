package dev.yearbook.messaging.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Named points at which a test may kill the process, as `kill -9` would: `-Dyearbook.crash=name:3`
/// halts it at the third pass of the point `name`. Unarmed, a point costs one comparison.
public final class Crash {

    private static final String ARMED = System.getProperty("yearbook.crash", "");
    private static final Map<String, AtomicInteger> PASSES = new ConcurrentHashMap<>();

    private Crash() {}

    /// Passes the point `name`; does not return when this pass is the armed one.
    public static void at(String name) {
        if (ARMED.startsWith(name + ":")) {
            int fatal = Integer.parseInt(ARMED.substring(name.length() + 1));
            if (PASSES.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet()
                    == fatal) {
                Runtime.getRuntime().halt(137);
            }
        }
    }
}
