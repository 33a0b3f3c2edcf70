package dev.yearbook.metrics.curation;

import static dev.yearbook.metrics.curation.Request.required;

import dev.yearbook.metrics.linking.SeriesIds;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.observation.ObservationTable;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What each action does.
@Singleton
class Actions {

    private static final int ALL = 1_000_000;

    private final SeriesTable series;
    private final ObservationTable observations;
    private final CurationTable table;
    private final Moves moves;
    private final Vocabulary vocabulary;

    Actions(
            SeriesTable series,
            ObservationTable observations,
            CurationTable table,
            Moves moves,
            Vocabulary vocabulary) {
        this.series = series;
        this.observations = observations;
        this.table = table;
        this.moves = moves;
        this.vocabulary = vocabulary;
    }

    /// Does it.
    ///
    /// @throws Refused where something is missing or unknown
    Effect apply(Decision made, String action, Request request) throws SQLException {
        return switch (action) {
            case "merge" -> merge(made, request);
            case "split" -> split(made, request);
            case "move" ->
                    place(
                            made,
                            required("fact", request.fact()),
                            required("into", request.into()),
                            "moved");
            case "accept" -> accept(made, required("fact", request.fact()));
            case "reject" -> reject(made.connection(), required("fact", request.fact()));
            case "rename" -> rename(made.connection(), request);
            case "alias" -> alias(made, request);
            case "annotate-break" -> annotate(made.connection(), request);
            case "discrepancy" -> discrepancy(made.connection(), request);
            case "undo" -> undo(made, required("decision", request.decision()));
            default -> throw Refused.notFound("curation action", action);
        };
    }

    private Effect merge(Decision made, Request request) throws SQLException {
        Connection connection = made.connection();
        Series from = existing(connection, "series", required("series", request.series()));
        Series into = existing(connection, "into", required("into", request.into()));
        if (from.id().equals(into.id())) {
            throw Refused.field("#/into", "a series cannot be merged into itself", "Give another");
        }
        table.alias(connection, from.key().text(), into.id(), made.id());
        return moveAll(made, factsOf(connection, from), into, "merged");
    }

    private Effect split(Decision made, Request request) throws SQLException {
        Connection connection = made.connection();
        Series from = existing(connection, "series", required("series", request.series()));
        List<String> facts = request.facts() == null ? List.of() : request.facts();
        required("facts", String.join("", facts));
        SeriesKey k = from.key();
        String name = vocabulary.canonical(required("name", request.name()));
        SeriesKey key =
                new SeriesKey(
                        k.subject(),
                        k.indicator(),
                        Stream.concat(k.qualifiers().stream(), Stream.of(name)).toList(),
                        k.kind(),
                        k.whole(),
                        k.basis(),
                        k.status(),
                        k.unitClass());
        Series own =
                new Series(
                        Names.qualified(from.identity(), SeriesIds.of(key), request.name()),
                        key,
                        false,
                        null,
                        0,
                        from.recordedAt());
        series.insert(connection, List.of(own));
        for (String fact : facts) table.place(connection, fact, own.id(), made.id());
        return moveAll(made, facts, own, "split");
    }

    private Effect alias(Decision made, Request request) throws SQLException {
        Connection connection = made.connection();
        Series to = existing(connection, "series", required("series", request.series()));
        SeriesKey k = to.key();
        SeriesKey key =
                new SeriesKey(
                        k.subject(),
                        vocabulary.canonical(required("name", request.name())),
                        k.qualifiers(),
                        k.kind(),
                        k.whole(),
                        k.basis(),
                        k.status(),
                        k.unitClass());
        table.alias(connection, key.text(), to.id(), made.id());
        List<String> facts = new ArrayList<>();
        for (Series same : series.byKeys(connection, List.of(key.text()))) {
            if (!same.id().equals(to.id())) facts.addAll(factsOf(connection, same));
        }
        return moveAll(made, facts, to, "merged");
    }

    private Effect accept(Decision made, String fact) throws SQLException {
        String candidate =
                table.decideDoubt(made.connection(), fact, "accepted")
                        .orElseThrow(() -> Refused.notFound("doubtful link", fact));
        return place(made, fact, candidate, "merged");
    }

    private Effect reject(Connection connection, String fact) throws SQLException {
        if (table.decideDoubt(connection, fact, "rejected").isEmpty()) {
            throw Refused.notFound("doubtful link", fact);
        }
        List<Recorded> of = observations.current(connection, List.of(fact));
        String in = of.isEmpty() ? "" : of.getFirst().series();
        table.execute(connection, "update series set provisional = false where id = ?", in);
        return new Effect(in, Map.of());
    }

    private Effect place(Decision made, String fact, String into, String reason)
            throws SQLException {
        Connection connection = made.connection();
        Series to = existing(connection, "into", into);
        table.place(connection, fact, to.id(), made.id());
        return moveAll(made, List.of(fact), to, reason);
    }

    private Effect rename(Connection connection, Request request) throws SQLException {
        Series of = existing(connection, "series", required("series", request.series()));
        table.execute(
                connection,
                "update series set subject = coalesce(?, subject), indicator = coalesce(?,"
                        + " indicator), unsettled = true, version = version + 1 where id = ?",
                request.subject(),
                request.indicator(),
                of.id());
        return new Effect(of.id(), Map.of());
    }

    private Effect annotate(Connection connection, Request request) throws SQLException {
        Series of = existing(connection, "series", required("series", request.series()));
        required("date", request.date());
        required("note", request.note());
        return new Effect(of.id(), Map.of());
    }

    private Effect discrepancy(Connection connection, Request request) throws SQLException {
        String id = required("discrepancy", request.discrepancy());
        String state = required("state", request.state());
        if (!List.of("open", "explained", "accepted", "fixed").contains(state)) {
            throw Refused.field(
                    "#/state", "unknown state " + state, "Use open, explained, accepted or fixed");
        }
        int known =
                table.execute(
                        connection,
                        "update discrepancy set state = ?, note = ?, content = content ||"
                                + " jsonb_strip_nulls(jsonb_build_object('state', ?::text, 'note',"
                                + " ?::text)) where id = ? and resolved_at is null",
                        state,
                        request.note(),
                        state,
                        request.note(),
                        id);
        if (known == 0) throw Refused.notFound("open discrepancy", id);
        return new Effect(id, Map.of());
    }

    private Effect undo(Decision made, String decision) throws SQLException {
        Connection connection = made.connection();
        var found =
                table.find(connection, decision)
                        .orElseThrow(
                                () -> Refused.notFound("decision that can be undone", decision));
        table.forget(connection, decision);
        moves.move(connection, found.getValue(), "undone", made.at());
        return new Effect(found.getKey().series(), Map.of());
    }

    private Effect moveAll(Decision made, List<String> facts, Series into, String reason)
            throws SQLException {
        Map<String, String> goals = new LinkedHashMap<>();
        facts.forEach(fact -> goals.put(fact, into.id()));
        return new Effect(into.id(), moves.move(made.connection(), goals, reason, made.at()));
    }

    private List<String> factsOf(Connection connection, Series of) throws SQLException {
        return observations.ofSeries(connection, List.of(of.id()), ALL).stream()
                .map(Recorded::id)
                .toList();
    }

    private Series existing(Connection connection, String field, String id) throws SQLException {
        return series.byIds(connection, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() ->
                        Refused.field(
                                "#/" + field,
                                "there is no series " + id,
                                "Give the id of a series"));
    }
}
