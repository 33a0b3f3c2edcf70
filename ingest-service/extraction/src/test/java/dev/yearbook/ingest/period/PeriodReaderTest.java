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
        "“十三五”前三年, SPAN, 2016-01-01, 2018-12-31",
        "过去一年, DURING, 2021-01-01, 2021-12-31",
        "本届政府任期内, SPAN, 2017-01-01, 2021-12-31",
        "今年以来, DURING, 2022-01-01, 2022-01-20",
        "2021年以来, DURING, 2021-01-01, 2021-12-31",
        "党的十八大以来, SINCE, 2012-11-08, 2021-12-31",
        "二〇二一年三月, DURING, 2021-03-01, 2021-03-31",
        "2021 年 3月, DURING, 2021-03-01, 2021-03-31",
        "2021-06-03, DURING, 2021-06-03, 2021-06-03",
        "6月1日至6月30日, DURING, 2021-06-01, 2021-06-30",
        "2020年12月30日—2021年1月3日, DURING, 2020-12-30, 2021-01-03",
        "1995 - 1997年, SPAN, 1995-01-01, 1997-12-31",
        "首两月, DURING, 2021-01-01, 2021-02-28",
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
            strings = {
                "3个月", "13月", "2月30日", "12345年", "连续4年", "新材料", "自主", "到底", "本院", "第二批", "1802个",
                "五年级", "三个月", "本届政府", "十八大"
            })
    void other_words_mean_no_time(String written) {
        assertThat(PeriodReader.read(written, CALENDAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全年, 2023-01-01, 2023-12-31",
        "年末, 2023-01-01, 2023-12-31",
        "12月, 2023-12-01, 2023-12-31",
        "四季度, 2023-10-01, 2023-12-31",
        "1月, 2024-01-01, 2024-01-31",
        "去年12月, 2023-12-01, 2023-12-31",
        "到年底, 2024-01-01, 2024-12-31",
        "近三年, 2021-01-01, 2023-12-31",
        "上月, 2023-12-01, 2023-12-31",
        "昨天, 2024-01-24, 2024-01-24"
    })
    void news_of_january_look_back(String written, LocalDate start, LocalDate end) {
        Calendar january = new Calendar(2024, Optional.of(LocalDate.of(2024, 1, 25)));

        TimeExpression time = PeriodReader.read(written, january).getFirst();

        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "全年, 2024-01-01, 2024-12-31",
        "12月, 2024-12-01, 2024-12-31",
        "25日上午, 2024-07-25, 2024-07-25",
        "本月, 2024-08-01, 2024-08-31"
    })
    void news_of_august_do_not(String written, LocalDate start, LocalDate end) {
        Calendar august = new Calendar(2024, Optional.of(LocalDate.of(2024, 8, 20)));

        TimeExpression time = PeriodReader.read(written, august).getFirst();

        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @Test
    void a_year_that_news_name_holds_for_the_months_that_follow() {
        Calendar june = new Calendar(2024, Optional.of(LocalDate.of(2024, 6, 20)));

        assertThat(PeriodReader.read("2023年，收入3亿元。12月收入1亿元，比2022年12月多", june))
                .extracting(TimeExpression::end)
                .containsExactly(
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2022, 12, 31));
    }

    @Test
    void times_are_found_in_their_order() {
        String text = "产值从2012年的3亿元增长到2021年的9亿元，其中上半年4亿元";

        assertThat(PeriodReader.read(text, CALENDAR))
                .extracting(time -> time.span().of(text))
                .containsExactly("从2012年", "到2021年", "上半年");
    }
}
