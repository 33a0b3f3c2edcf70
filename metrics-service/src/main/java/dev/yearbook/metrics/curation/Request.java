package dev.yearbook.metrics.curation;

import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.web.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a curator wants.
///
/// | action | needs |
/// | --- | --- |
/// | `merge` | `series`, `into`: all facts of the one belong into the other, also later ones |
/// | `split` | `series`, `facts`, `name`: these facts become a series of their own with this qualifier |
/// | `move` | `fact`, `into` |
/// | `accept`, `reject` | `fact`: the candidate of a doubtful link is right, or not |
/// | `rename` | `series`, `subject` or `indicator` |
/// | `alias` | `series`, `name`: facts with this indicator's name belong here |
/// | `annotate-break` | `series`, `date`, `note` |
/// | `discrepancy` | `discrepancy`, `state`, `note` |
/// | `undo` | `decision` |
@Serdeable
public record Request(
        @Nullable String series,
        @Nullable String into,
        @Nullable String fact,
        @Nullable List<String> facts,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String indicator,
        @Nullable String date,
        @Nullable String discrepancy,
        @Nullable String state,
        @Nullable String decision,
        @Nullable String note) {

    /// A field that the action cannot do without.
    ///
    /// @throws Refused where it is missing
    static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refused.field("#/" + field, field + " is missing", "Give " + field);
        }
        return value;
    }

    /// What a stored decision asked for.
    static Request of(CurationDecided decided) {
        Map<String, String> given = decided.arguments();
        String facts = given.get("facts");
        return new Request(
                given.getOrDefault("series", decided.series()),
                given.get("into"),
                given.get("fact"),
                facts == null ? null : List.of(facts.split(" ")),
                given.get("name"),
                given.get("subject"),
                given.get("indicator"),
                given.get("date"),
                given.get("discrepancy"),
                given.get("state"),
                decided.undoes(),
                decided.note());
    }

    /// What was given, by name.
    Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        put(arguments, "series", series);
        put(arguments, "into", into);
        put(arguments, "fact", fact);
        put(arguments, "facts", facts == null ? null : String.join(" ", facts));
        put(arguments, "name", name);
        put(arguments, "subject", subject);
        put(arguments, "indicator", indicator);
        put(arguments, "date", date);
        put(arguments, "discrepancy", discrepancy);
        put(arguments, "state", state);
        return arguments;
    }

    private static void put(Map<String, String> map, String name, @Nullable String value) {
        if (value != null) map.put(name, value);
    }
}
