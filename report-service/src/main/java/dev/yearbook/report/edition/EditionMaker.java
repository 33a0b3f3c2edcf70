package dev.yearbook.report.edition;

import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.report.events.SummaryPublished;
import dev.yearbook.report.events.SummaryTopics;
import dev.yearbook.report.store.Digest;
import dev.yearbook.report.store.DiscrepancyTable;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.EditionTable;
import dev.yearbook.report.store.FigureTable;
import dev.yearbook.report.store.Json;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.SummaryAssembly;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Makes the next edition of a summary, if it says anything else than the latest one.
@Singleton
final class EditionMaker {

    private final FigureTable figures;
    private final DiscrepancyTable discrepancies;
    private final EditionTable editions;
    private final Outbox outbox;
    private final Json json;
    private final Clock clock;

    EditionMaker(
            FigureTable figures,
            DiscrepancyTable discrepancies,
            EditionTable editions,
            Outbox outbox,
            Json json,
            Clock clock) {
        this.figures = figures;
        this.discrepancies = discrepancies;
        this.editions = editions;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /// Makes and announces an edition; nothing where the summary says what its latest edition says,
    /// or was always empty.
    Optional<Edition> make(Connection connection, Scope scope) throws SQLException {
        AnnualSummary summary = summary(connection, scope);
        String content = Digest.of(json.bytes(summary.as(0, Instant.EPOCH)));
        Optional<Edition> latest = editions.latest(connection, scope);
        boolean empty = summary.figures().findAny().isEmpty() && latest.isEmpty();
        if (empty || latest.map(Edition::content).equals(Optional.of(content))) {
            return Optional.empty();
        }
        int number = latest.map(Edition::number).orElse(0) + 1;
        return Optional.of(publish(connection, scope, summary, number, content));
    }

    private AnnualSummary summary(Connection connection, Scope scope) throws SQLException {
        return SummaryAssembly.summary(
                new SummaryAssembly.Parts(
                        scope.year(),
                        scope.place(),
                        figures.observed(connection, scope.year(), scope.place()),
                        figures.observed(connection, scope.year() - 1, scope.place()),
                        figures.targets(connection, scope.year(), scope.place()),
                        discrepancies.of(connection, scope.year(), scope.place()),
                        Instant.EPOCH,
                        List.of()));
    }

    private Edition publish(
            Connection connection, Scope scope, AnnualSummary summary, int number, String content)
            throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] body = json.bytes(summary.as(number, now));
        Edition edition =
                new Edition(
                        scope,
                        number,
                        content,
                        Digest.of(body),
                        Math.toIntExact(summary.figures().count()),
                        summary.discrepancies().size(),
                        now);
        editions.insert(connection, edition, body);
        outbox.append(connection, List.of(message(edition)));
        return edition;
    }

    private OutboxMessage message(Edition edition) {
        SummaryPublished event =
                new SummaryPublished(
                        edition.scope().year(),
                        edition.scope().place(),
                        edition.number(),
                        edition.figures(),
                        edition.discrepancies(),
                        edition.digest(),
                        edition.publishedAt());
        String key = edition.scope().year() + "/" + edition.scope().place();
        return OutboxMessage.of(
                        SummaryTopics.SUMMARIES,
                        key,
                        SummaryTopics.SUMMARY_PUBLISHED,
                        json.text(event),
                        edition.publishedAt())
                .about(key + "/" + edition.number());
    }
}
