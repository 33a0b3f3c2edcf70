package dev.yearbook.report.summary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A change computed from two levels, never given more precisely than they allow.
///
/// | this year | last year | change |
/// | --- | --- | --- |
/// | 107 | 124 | `exactly` −13.7 % |
/// | 7 | 6 | `exactly` 1 |
/// | 1365亿 | 994.45亿 | `about` 37.3 % |
/// | 近8000 | 5000 | `between` 44 % and 60 % |
/// | 5万以上 | 4万 | `more_than` 23 % |
/// | 近8000 | 7900 | `unclear`: it may have risen or fallen |
///
/// @param measure what the numbers are
/// @param certainty how exactly it is known
/// @param low the lower end; absent when unbounded
/// @param high the upper end; absent when unbounded
/// @param value the change itself where it is known `exactly` or `about`
@Serdeable
public record Change(
        In measure,
        Certainty certainty,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal value) {

    /// What the numbers of a change are.
    @Serdeable
    public enum In {
        /// Percent of last year's level.
        @JsonProperty("percent")
        PERCENT,
        /// Percentage points, of shares and rates.
        @JsonProperty("points")
        POINTS,
        /// Places, of ranks; negative when it came to stand further in front.
        @JsonProperty("places")
        PLACES,
        /// The difference in the unit of the series: of what adds up over years, and of counts
        /// below ten.
        @JsonProperty("increment")
        INCREMENT
    }

    /// How exactly a change is known.
    @Serdeable
    public enum Certainty {
        /// Both ends round to the value.
        @JsonProperty("exactly")
        EXACTLY,
        /// The value is right to one unit of its last digit.
        @JsonProperty("about")
        ABOUT,
        @JsonProperty("between")
        BETWEEN,
        @JsonProperty("more_than")
        MORE_THAN,
        @JsonProperty("less_than")
        LESS_THAN,
        /// It may have risen or fallen.
        @JsonProperty("unclear")
        UNCLEAR
    }
}
