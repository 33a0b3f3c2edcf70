package dev.yearbook.gateway.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTest {

    @ParameterizedTest(name = "{0} to {1} is {2} {3}")
    @CsvSource({
        "2021-01-01, 2021-12-31, A, 2021",
        "2021-01-01, 2021-06-30, S, 2021-S1",
        "2021-07-01, 2021-12-31, S, 2021-S2",
        "2021-04-01, 2021-06-30, Q, 2021-Q2",
        "2024-02-01, 2024-02-29, M, 2024-02",
        "2021-06-03, 2021-06-03, D, 2021-06-03",
        "2021-01-01, 2021-11-30, _O, 2021-01-01/P11M",
        "2021-01-01, 2025-12-31, _O, 2021-01-01/P60M",
        "2021-02-01, 2021-04-30, _O, 2021-02-01/P3M",
        "2021-01-10, 2021-01-19, _O, 2021-01-10/P10D"
    })
    void aFlowHasTheFrequencyOfItsLength(
            LocalDate start, LocalDate end, String frequency, String text) {
        assertThat(TimePeriod.of(Optional.of(start), end))
                .isEqualTo(new TimePeriod(frequency, text));
    }

    @ParameterizedTest(name = "at {0} is {1} {2}")
    @CsvSource({"2021-12-31, A, 2021", "2021-09-30, M, 2021-09", "2022-09-20, D, 2022-09-20"})
    void aStockHasTheCoarsestPeriodThatEndsAtItsDate(LocalDate end, String frequency, String text) {
        assertThat(TimePeriod.of(Optional.empty(), end)).isEqualTo(new TimePeriod(frequency, text));
    }
}
