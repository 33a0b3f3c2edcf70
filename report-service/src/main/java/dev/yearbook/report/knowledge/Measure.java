package dev.yearbook.report.knowledge;

import dev.yearbook.metrics.events.SeriesIdentity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What is measured for whom, whatever the kind of figure: the level of an indicator, its growth,
/// its share and its rank belong to one measure and are shown together.
///
/// | series | measure |
/// | --- | --- |
/// | 上海市, 发明专利授权量, level | 上海市, 发明专利授权量 |
/// | 上海市, 发明专利授权量, growth | 上海市, 发明专利授权量 |
/// | 上海市, 发明专利申请量, level | 上海市, 发明专利申请量 |
///
/// @param id the same for the same subject, indicator and qualifiers
public record Measure(String id) {

    /// The measure that a series belongs to.
    public static Measure of(SeriesIdentity series) {
        String key =
                String.join(
                        "\n",
                        series.subject(),
                        series.indicator(),
                        String.join("\n", series.qualifiers()));
        return new Measure(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
