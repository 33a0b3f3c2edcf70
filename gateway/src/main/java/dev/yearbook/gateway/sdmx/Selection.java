package dev.yearbook.gateway.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Narrows series down to what a query asks for: component filters, first and last observations,
/// offset and limit, in this order.
final class Selection {

    private final DataStructure structure;
    private final DataQuery query;

    Selection(DataStructure structure, DataQuery query) {
        this.structure = structure;
        this.query = query;
    }

    /// The series of `all` that pass, each with the observations that pass; series without any are
    /// left out.
    Stream<DataSeries> of(Stream<DataSeries> all) {
        Window window = new Window(query.offset(), query.limit());
        return all.filter(series -> query.keys().matches(series.key()))
                .map(this::filtered)
                .map(this::ends)
                .map(window::cut)
                .filter(series -> !series.points().isEmpty());
    }

    private DataSeries filtered(DataSeries series) {
        return series.with(
                series.points().stream().filter(point -> accepts(series, point)).toList());
    }

    private boolean accepts(DataSeries series, DataPoint point) {
        boolean recent =
                query.updatedAfter().map(after -> point.recordedAt().isAfter(after)).orElse(true);
        return recent
                && query.filters().stream()
                        .allMatch(f -> f.accepts(value(f.component(), series, point)));
    }

    private String value(String component, DataSeries series, DataPoint point) {
        for (int i = 0; i < structure.dimensions().size(); i++) {
            if (structure.dimensions().get(i).id().equals(component)) {
                return series.key().codes().get(i);
            }
        }
        if (component.equals(DataStructure.TIME.id())) {
            return point.period();
        }
        if (component.equals(DataStructure.VALUE.id())) {
            return point.value().toPlainString();
        }
        return point.attributes()
                .getOrDefault(component, series.attributes().getOrDefault(component, ""));
    }

    private DataSeries ends(DataSeries series) {
        List<DataPoint> points = series.points();
        if (query.first().isEmpty() && query.last().isEmpty()) {
            return series;
        }
        int head = Math.min(query.first().orElse(0), points.size());
        int tail = Math.max(head, points.size() - query.last().orElse(0));
        List<DataPoint> kept = new ArrayList<>(points.subList(0, head));
        kept.addAll(points.subList(tail, points.size()));
        return series.with(kept);
    }

    /// What offset and limit leave over, counted over the series as they come.
    private static final class Window {
        private int skip;
        private int left;

        Window(int offset, OptionalInt limit) {
            this.skip = offset;
            this.left = limit.orElse(Integer.MAX_VALUE);
        }

        DataSeries cut(DataSeries series) {
            List<DataPoint> points = series.points();
            int from = Math.min(skip, points.size());
            int to = Math.min(points.size(), from + Math.min(left, points.size() - from));
            skip -= from;
            left -= to - from;
            return series.with(points.subList(from, to));
        }
    }
}
