package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Numerals of dates, years, times of day and periods.
final class DateRules {

    static final Rule CALENDAR =
            rule("date in digits", Dates::digits)
                    .reads("2021-06-03", "DATE 2021-06-03")
                    .reads("2021/6/3", "DATE 2021/6/3")
                    .reads("（20210603）", "DATE 20210603")
                    .reads("（2021.06）", "DATE 2021.06")
                    .silentOn("2021-2023", "20210603家");

    static final Rule YEAR =
            rule("year", site -> site.skipIf(Dates.year(site), SkipReason.DATE))
                    .reads("2021年", "DATE 2021")
                    .reads("２００２年", "DATE ２００２")
                    .reads("规划（2021—2023）", "DATE 2021; DATE 2023")
                    .reads("二〇二一年", "DATE 二〇二一")
                    .reads("20世纪90年代", "DATE 20; DATE 90")
                    .reads("“自然指数2016榜单”", "DATE 2016")
                    .silentOn("2021家", "课题2018个", "2000亿元", "项目数2018");

    static final Rule MONTH_OR_DAY =
            rule(
                            "month, day or time of day",
                            site -> site.skipIf(Dates.monthOrDay(site), SkipReason.DATE))
                    .reads("6月3日", "DATE 6; DATE 3")
                    .reads("1—11月", "DATE 1; DATE 11")
                    .reads("15时30分", "DATE 15; DATE 30")
                    .reads("前三季度", "DATE 三")
                    .silentOn("3个月", "3日均", "3小时");

    static final Rule CLOCK =
            rule("clock", Dates::clock)
                    .reads("上午8:30开始", "DATE 8:30")
                    .silentOn("对比度150:1", "比例1:3");

    static final Rule PERIOD =
            rule("length of a period", site -> site.skipIf(Periods.named(site), SkipReason.DATE))
                    .reads("近5年", "DATE 5")
                    .reads("五年来", "DATE 五")
                    .reads("未来3个月", "DATE 3")
                    .reads("三年行动方案", "DATE 三")
                    .reads("成立100周年", "DATE 100")
                    .silentOn("连续4年", "历经15年发展", "审查周期压减至15.7个月", "100天");

    static final List<Rule> ALL = List.of(CALENDAR, YEAR, MONTH_OR_DAY, CLOCK, PERIOD);

    private DateRules() {}
}
