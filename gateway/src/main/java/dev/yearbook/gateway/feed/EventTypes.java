package dev.yearbook.gateway.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The types of events that there are, and how they may be asked for.
///
/// | asked for | means |
/// | --- | --- |
/// | `observation` | all that happens to observations |
/// | `observation.recorded` | this alone, in any version |
/// | `dev.yearbook.observation.recorded.v1` | this alone |
public final class EventTypes {

    private static final String START = "dev.yearbook.";
    private static final String VERSION = ".v1";

    private static final Map<String, List<String>> KINDS =
            new TreeMap<>(
                    Map.of(
                            "observation",
                            List.of("recorded", "revised", "corrected", "withdrawn", "moved"),
                            "discrepancy",
                            List.of("found", "changed", "resolved"),
                            "series",
                            List.of("changed"),
                            "summary",
                            List.of("published"),
                            "document",
                            List.of(
                                    "accepted",
                                    "reading",
                                    "read",
                                    "failed",
                                    "superseded",
                                    "withdrawn")));

    private EventTypes() {}

    /// What can be asked for, for people.
    public static String words() {
        return String.join(", ", KINDS.keySet()) + ", or one such as observation.recorded";
    }

    /// The start of the types that a word asks for; empty when it asks for none.
    static Optional<String> read(String word) {
        String plain = word.startsWith(START) ? word.substring(START.length()) : word;
        if (plain.endsWith(VERSION)) {
            plain = plain.substring(0, plain.length() - VERSION.length());
        }
        String[] parts = plain.split("\\.", -1);
        List<String> changes = KINDS.get(parts[0]);
        boolean known =
                changes != null
                        && (parts.length == 1 || parts.length == 2 && changes.contains(parts[1]));
        return known ? Optional.of(START + plain + ".") : Optional.empty();
    }
}
