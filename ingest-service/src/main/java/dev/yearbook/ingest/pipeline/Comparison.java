package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.messaging.event.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How what is read now differs from what holds.
///
/// @param added facts that are new
/// @param changed facts that say something else than before
/// @param same how many say the same
/// @param gone the ids of facts that are read no longer
public record Comparison(
        List<FactStated> added, List<FactStated> changed, int same, List<String> gone) {

    /// Compares facts with those of a document that hold.
    static Comparison of(
            Connection connection, EventJson json, UUID document, List<FactStated> facts)
            throws SQLException {
        Map<String, String> held = held(connection, document);
        List<FactStated> added = new ArrayList<>();
        List<FactStated> changed = new ArrayList<>();
        int same = 0;
        for (FactStated fact : facts) {
            String before = held.remove(fact.id());
            if (before == null) {
                added.add(fact);
            } else if (saysTheSame(json.read(before, FactStated.class), fact)) {
                same++;
            } else {
                changed.add(fact);
            }
        }
        return new Comparison(added, changed, same, List.copyOf(held.keySet()));
    }

    List<String> changedIds() {
        return changed.stream().map(FactStated::id).toList();
    }

    /// What is to be stated anew, in the order of the text.
    List<FactStated> toState() {
        List<FactStated> facts = new ArrayList<>(added);
        facts.addAll(changed);
        facts.sort((a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
        return facts;
    }

    private static Map<String, String> held(Connection connection, UUID document)
            throws SQLException {
        String select = "select id, payload from fact where document = ? and ended_seq is null";
        Map<String, String> held = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, document);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return held;
    }

    // Who read it, by which rule and when, is no difference in what it says.
    private static boolean saysTheSame(FactStated before, FactStated now) {
        return before.equals(
                new FactStated(
                        now.id(),
                        now.source(),
                        before.readerVersion(),
                        now.evidence(),
                        now.quantity(),
                        now.kind(),
                        now.subject(),
                        now.indicator(),
                        now.qualifiers(),
                        now.whole(),
                        now.comparability(),
                        now.period(),
                        now.status(),
                        now.factClass(),
                        before.confidence(),
                        before.rule(),
                        before.recordedAt()));
    }
}
