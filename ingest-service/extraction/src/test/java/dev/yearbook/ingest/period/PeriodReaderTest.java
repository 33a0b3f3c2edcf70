package dev.yearbook.ingest.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Expressions of time in a report on 2021 that was published on 20 January 2022.
class PeriodReaderTest {

    private static final Calendar CALENDAR =
            new Calendar(2021, Optional.of(LocalDate.of(2022, 1, 20)));

    @ParameterizedTest
    @CsvSource({
        "全年, DURING, 2021-01-01, 2021-12-31",
        "2019年, DURING, 2019-01-01, 2019-12-31",
        "上年, DURING, 2020-01-01, 2020-12-31",
        "今年上半年, DURING, 2022-01-01, 2022-06-30",
        "1—11月, DURING, 2021-01-01, 2021-11-30",
        "2020年1-9月, DURING, 2020-01-01, 2020-09-30",
        "前三季度, DURING, 2021-01-01, 2021-09-30",
        "2018年第二季度, DURING, 2018-04-01, 2018-06-30",
        "6月3日, DURING, 2021-06-03, 2021-06-03",
        "今天, DURING, 2022-01-20, 2022-01-20",
        "昨日, DURING, 2022-01-19, 2022-01-19",
        "1月至12月中旬, DURING, 2021-01-01, 2021-12-20",
        "截至9月底, AS_OF, 2021-01-01, 2021-09-30",
        "截至2020年底, AS_OF, 2020-01-01, 2020-12-31",
        "年末, AS_OF, 2021-01-01, 2021-12-31",
        "截至2021年6月15日, AS_OF, 2021-01-01, 2021-06-15",
        "2020年12月以来, SINCE, 2020-12-01, 2021-12-31",
        "2020年12月启用以来, SINCE, 2020-12-01, 2021-12-31",
        "自2019年以来, SINCE, 2019-01-01, 2021-12-31",
        "五年来, SPAN, 2017-01-01, 2021-12-31",
        "近三年, SPAN, 2019-01-01, 2021-12-31",
        "2016—2020年, SPAN, 2016-01-01, 2020-12-31",
        "“十三五”期间, SPAN, 2016-01-01, 2020-12-31",
        "“十三五”末, AS_OF, 2020-01-01, 2020-12-31",
        "到2025年, BY, 2025-01-01, 2025-12-31",
        "未来5年, BY, 2022-01-01, 2026-12-31",
        "目前, NOW, 2021-01-01, 2021-12-31"
    })
    void a_written_time_means_these_days(
            String written, TimeExpression.Sense sense, LocalDate start, LocalDate end) {
        List<TimeExpression> times = PeriodReader.read(written, CALENDAR);

        assertThat(times).hasSize(1);
        assertThat(times.getFirst().span().of(written)).isEqualTo(written);
        assertThat(times.getFirst().sense()).isEqualTo(sense);
        assertThat(times.getFirst().start()).isEqualTo(start);
        assertThat(times.getFirst().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3个月", "13月", "2月30日", "12345年", "连续4年", "新材料", "自主", "到底", "本院", "第二批"})
    void other_words_mean_no_time(String written) {
        assertThat(PeriodReader.read(written, CALENDAR)).isEmpty();
    }

    @Test
    void times_are_found_in_their_order() {
        String text = "产值从2012年的3亿元增长到2021年的9亿元，其中上半年4亿元";

        assertThat(PeriodReader.read(text, CALENDAR))
                .extracting(time -> time.span().of(text))
                .containsExactly("从2012年", "到2021年", "上半年");
    }
}
