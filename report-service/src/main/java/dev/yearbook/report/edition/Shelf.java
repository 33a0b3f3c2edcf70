package dev.yearbook.report.edition;

import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.EditionTable;
import dev.yearbook.report.store.FigureTable;
import dev.yearbook.report.store.Json;
import dev.yearbook.report.store.PendingTable;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.AnnualSummary.Nearby;
import dev.yearbook.report.summary.SummaryAssembly;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The editions, for readers.
@Singleton
public class Shelf {

    private final Connection connection;
    private final EditionTable editions;
    private final FigureTable figures;
    private final PendingTable pending;
    private final Json json;

    Shelf(
            Connection connection,
            EditionTable editions,
            FigureTable figures,
            PendingTable pending,
            Json json) {
        this.connection = connection;
        this.pending = pending;
        this.figures = figures;
        this.editions = editions;
        this.json = json;
    }

    /// The latest edition of each year and place that has figures.
    @ReadOnly
    public List<Edition> latest() throws SQLException {
        return editions.latest(connection);
    }

    /// All editions of a summary, latest first.
    @ReadOnly
    public List<Edition> all(Scope scope) throws SQLException {
        return editions.all(connection, scope);
    }

    /// The latest edition of a summary.
    @ReadOnly
    public Optional<Edition> latest(Scope scope) throws SQLException {
        return editions.latest(connection, scope);
    }

    /// The JSON of an edition as it was stored, to be read piece by piece.
    @ReadOnly
    public InputStream open(Edition edition) throws SQLException {
        return editions.open(connection, edition);
    }

    /// Since when there is news that no edition shows; empty when there is none.
    @ReadOnly
    public Optional<Instant> pendingSince(Scope scope) throws SQLException {
        return pending.since(connection, scope);
    }

    /// What an edition says.
    @ReadOnly
    public AnnualSummary summary(Edition edition) throws SQLException {
        return json.read(editions.json(connection, edition), AnnualSummary.class);
    }

    /// The summary of a year and place without data: what exists near it.
    @ReadOnly
    public AnnualSummary empty(Scope scope) throws SQLException {
        List<Nearby> near = editions.near(connection, scope);
        return SummaryAssembly.summary(
                new SummaryAssembly.Parts(
                        scope.year(),
                        scope.place(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH,
                        near));
    }

    /// The profile of a subject over all years: the latest figure of each of its series.
    @ReadOnly
    public AnnualSummary profile(String subject) throws SQLException {
        return SummaryAssembly.summary(
                new SummaryAssembly.Parts(
                        AnnualSummary.PROFILE,
                        subject,
                        figures.latest(connection, subject),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH,
                        List.of()));
    }

    /// Names of subjects near a name.
    @ReadOnly
    public List<String> subjects(String like) throws SQLException {
        return figures.subjects(connection, like);
    }
}
