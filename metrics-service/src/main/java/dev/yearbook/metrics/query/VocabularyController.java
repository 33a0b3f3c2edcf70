package dev.yearbook.metrics.query;

import dev.yearbook.metrics.vocabulary.Indicator;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.validation.Valid;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is measured, and of whom.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class VocabularyController {

    private static final String INDICATORS =
            """
            select indicator as name, max(indicator_en) as english, min(theme) as theme,
                count(*) as series, max(split_part(indicator_key, '|', 1)) as key
            from series where indicator > ? and %s group by indicator order by indicator limit ?
            """;
    private static final String SUBJECTS =
            """
            select subject as name, max(subject_en) as english, coalesce(max(place), '') as theme,
                count(*) as series, max(subject_key) as key
            from series where subject > ? and %s group by subject order by subject limit ?
            """;
    private static final String VISIBLE =
            "exists (select 1 from observation o where o.series = series.id and o.recorded_to is"
                    + " null and not o.restricted)";

    /// An indicator.
    ///
    /// @param name its name
    /// @param english its English name, where known
    /// @param theme its theme
    /// @param series how many series there are of it
    /// @param known what the starter vocabulary says of it; absent of a provisional one
    @Serdeable
    record IndicatorView(
            String name,
            @Nullable String english,
            String theme,
            long series,
            @Nullable Known known) {}

    /// An entry of the starter vocabulary.
    @Serdeable
    record Known(String id, List<String> aliases, String unit, String basis, String code) {}

    /// A subject.
    ///
    /// @param name its name
    /// @param english its English name, where known
    /// @param place the code of the place that it is; empty of others
    /// @param series how many series there are of it
    @Serdeable
    record SubjectView(String name, @Nullable String english, String place, long series) {}

    private record Row(
            String name, @Nullable String english, String theme, long series, String key) {}

    private final TransactionOperations<Connection> transactions;
    private final Map<String, Indicator> known;

    VocabularyController(TransactionOperations<Connection> transactions, Vocabulary vocabulary) {
        this.transactions = transactions;
        this.known = new HashMap<>(vocabulary.byCanonicalName());
    }

    /// Indicators that there are series of, by name.
    @Get("/indicators")
    Page<IndicatorView> indicators(@Valid @RequestBean Paging paging) {
        Page<Row> page = page(INDICATORS, "indicators", paging);
        return new Page<>(page.items().stream().map(this::indicator).toList(), page.next());
    }

    /// Subjects that there are series of, by name.
    @Get("/subjects")
    Page<SubjectView> subjects(@Valid @RequestBean Paging paging) {
        Page<Row> page = page(SUBJECTS, "subjects", paging);
        return new Page<>(
                page.items().stream()
                        .map(r -> new SubjectView(r.name(), r.english(), r.theme(), r.series()))
                        .toList(),
                page.next());
    }

    private IndicatorView indicator(Row row) {
        Indicator entry = known.get(row.key());
        Known shown =
                entry == null
                        ? null
                        : new Known(
                                entry.id(),
                                entry.aliases(),
                                entry.unit(),
                                entry.basis(),
                                entry.code());
        return new IndicatorView(row.name(), row.english(), row.theme(), row.series(), shown);
    }

    private Page<Row> page(String sql, String question, Paging paging) {
        String after =
                paging.cursor() == null
                        ? ""
                        : Cursor.read(paging.cursor(), question).keys().getFirst();
        List<Row> found =
                transactions.executeRead(status ->
                        rows(
                                status.getConnection(),
                                sql.formatted(VISIBLE),
                                after,
                                paging.limit() + 1));
        List<Row> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        String next =
                found.size() > shown.size()
                        ? Cursor.after(shown.getLast().name()).text(question)
                        : null;
        return new Page<>(shown, next);
    }

    private static List<Row> rows(Connection connection, String sql, String after, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, after);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                List<Row> all = new ArrayList<>();
                while (row.next()) {
                    all.add(
                            new Row(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getLong(4),
                                    row.getString(5)));
                }
                return all;
            }
        }
    }
}
