package dev.yearbook.report.summary;

import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.SeriesIdentity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A discrepancy that concerns a figure of the summary.
///
/// @param id the discrepancy's id
/// @param series the series it is filed under
/// @param kind what was compared
/// @param verdict `tension` or `contradiction`; of a revision `revised`
/// @param severity 0 (a shade) to 1 (plainly impossible)
/// @param state `open`, `explained`, `accepted` or `fixed`
/// @param statements what was compared
/// @param zh the computation in Chinese words
/// @param en the computation in English words
/// @param note what a curator said of it
@Serdeable
public record Discrepancy(
        String id,
        SeriesIdentity series,
        String kind,
        String verdict,
        double severity,
        String state,
        List<Statement> statements,
        String zh,
        String en,
        @Nullable String note) {

    public Discrepancy {
        zh = zh == null ? "" : zh;
        en = en == null ? "" : en;
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /// The discrepancy as its latest event says.
    public static Discrepancy of(DiscrepancyChanged event) {
        return new Discrepancy(
                event.id(),
                event.identity(),
                event.kind(),
                event.verdict(),
                event.severity(),
                event.state(),
                event.observations().stream().map(Statement::of).toList(),
                event.computationZh(),
                event.computationEn(),
                event.note());
    }

    /// Whether summaries show it: not when it is resolved or was a fault of reading, and not when
    /// it cites a document that only some may see.
    public boolean shown() {
        return !state.equals("resolved")
                && !state.equals("fixed")
                && statements.stream()
                        .map(Statement::source)
                        .allMatch(source -> source == null || source.groups().isEmpty());
    }

    /// The years whose figures it speaks of.
    public Set<Integer> years() {
        return statements.stream()
                .map(statement -> statement.period().end().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
