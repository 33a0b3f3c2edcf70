package dev.yearbook.report.intake;

import dev.yearbook.report.store.DecisionTable;
import dev.yearbook.report.store.DiscrepancyTable;
import dev.yearbook.report.store.FigureTable;
import dev.yearbook.report.store.GenerationTable;
import dev.yearbook.report.store.KnowledgeQuery;
import dev.yearbook.report.store.ObservationTable;
import dev.yearbook.report.store.PendingTable;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.store.SeriesTable;
import dev.yearbook.report.summary.Discrepancy;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.FigureAssembly;
import dev.yearbook.report.summary.Places;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stores what events tell and makes the figures of the measures they touch anew.
@Singleton
final class Intake {

    private final GenerationTable generations;
    private final SeriesTable series;
    private final ObservationTable observations;
    private final DecisionTable decisions;
    private final DiscrepancyTable discrepancies;
    private final KnowledgeQuery knowledge;
    private final FigureTable figures;
    private final PendingTable pending;

    Intake(
            GenerationTable generations,
            SeriesTable series,
            ObservationTable observations,
            DecisionTable decisions,
            DiscrepancyTable discrepancies,
            KnowledgeQuery knowledge,
            FigureTable figures,
            PendingTable pending) {
        this.generations = generations;
        this.series = series;
        this.observations = observations;
        this.decisions = decisions;
        this.discrepancies = discrepancies;
        this.knowledge = knowledge;
        this.figures = figures;
        this.pending = pending;
    }

    void take(Connection connection, Told told, int generation) throws SQLException {
        generations.enter(connection, generation);
        // A renamed series leaves one measure and enters another: both are made anew.
        Set<String> measures = new HashSet<>(series.measures(connection, told.touched));
        store(connection, told);
        measures.addAll(series.measures(connection, told.touched));
        series.forget(connection, told.forgotten);
        List<Figure> made =
                knowledge.of(connection, measures).stream()
                        .map(FigureAssembly::figures)
                        .flatMap(List::stream)
                        .toList();
        Set<Scope> changed = figures.replace(connection, measures, made);
        changed.addAll(scopes(told));
        pending.touch(connection, changed);
    }

    private void store(Connection connection, Told told) throws SQLException {
        series.identify(connection, told.identities);
        observations.enter(connection, told.tellings);
        series.headline(connection, told.states);
        decisions.enter(connection, told.decisions);
        discrepancies.enter(connection, told.discrepancies);
    }

    private static Set<Scope> scopes(Told told) {
        Set<Scope> scopes = new HashSet<>();
        for (var event : told.discrepancies) {
            Discrepancy discrepancy = Discrepancy.of(event);
            for (int year : discrepancy.years()) {
                Places.of(discrepancy).forEach(place -> scopes.add(new Scope(year, place)));
            }
        }
        return scopes;
    }
}
