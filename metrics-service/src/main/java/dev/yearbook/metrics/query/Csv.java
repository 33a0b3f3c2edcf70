package dev.yearbook.metrics.query;

import dev.yearbook.metrics.events.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Observations as comma-separated values (RFC 4180). A text that a spreadsheet would take for a
/// formula gets an apostrophe in front.
final class Csv {

    static final String HEADER =
            "series,kind,start,end,value,value_high,unit,modifier,low,high,verdict,headline,"
                    + "published_on,doc,quote";

    private Csv() {}

    static String line(Observation o) {
        var quantity = o.quantity();
        return Stream.of(
                        o.series(),
                        o.kind(),
                        text(o.period().start()),
                        o.period().end().toString(),
                        figure(quantity.value()),
                        figure(quantity.valueHigh()),
                        quantity.unit(),
                        quantity.modifier(),
                        figure(o.core().low()),
                        figure(o.core().high()),
                        o.verdict(),
                        Boolean.toString(o.headline()),
                        o.source() == null ? "" : o.source().publishedOn().toString(),
                        safe(o.source() == null ? "" : o.source().name()),
                        safe(o.evidence() == null ? "" : o.evidence().quote()))
                .map(Csv::quoted)
                .collect(Collectors.joining(","));
    }

    static String text(List<Observation> all) {
        return Stream.concat(Stream.of(HEADER), all.stream().map(Csv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String figure(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
