package dev.yearbook.ingest.period;

import static dev.yearbook.ingest.period.Notation.COUNT;
import static dev.yearbook.ingest.period.Notation.DASH;
import static dev.yearbook.ingest.period.Notation.DAY;
import static dev.yearbook.ingest.period.Notation.MONTH;
import static dev.yearbook.ingest.period.Notation.YEAR;
import static dev.yearbook.ingest.period.Notation.group;

import java.util.List;

/// All ways of writing a time that reports use. The first that matches at a place wins, so the
/// longer forms stand first.
///
/// | grammar | examples |
/// | --- | --- |
/// | date in figures | 2021-06-03, 2021.6.3, 2021/06/03 |
/// | days from to | 6月1日至6月30日, 2021年12月30日—2022年1月3日 |
/// | years from to | 2016—2020年, 从2012年到2021年 |
/// | months across years | 2020年12月至2021年3月 |
/// | so far | 今年以来, 2021年以来 in a report on 2021 |
/// | date | 2021年, 截至2021年底, 今年上半年, 1—11月, 6月3日, 自2020年12月以来, 到2025年 |
/// | event | 改革开放以来, 党的二十大以来 |
/// | span | 五年来, 近三年, 过去十年, 这五年, 本届政府任期内 |
/// | future span | 未来五年, 今后3年 |
/// | plan | “十四五”期间, “十三五”末, “十四五”前三年 |
/// | now | 目前, 截至目前, 迄今 |
/// | day | 今天, 昨日, 25日 in the news |
/// | this month | 本月, 上月 in the news |
final class Grammars {

    private static final String NAMED = group("named", "今年|本年度?|当年|去年|上一?年度?|前年|明年|次年");
    private static final String BEFORE = "(?<before>截至到?|截止到?|自从?|从|到|至|早在|预计到|力争到)?\\s?";
    private static final String AFTER = "(?<after>底|末|止|为止|初|以来|来|起|开始|至今|前后|前)*(?<since>以来|起|至今)?";

    private static final String BARE_SPAN =
            "(?=内|累计|年均|平均|增加|增长|减少|下降|提高|翻|全国|全社会|全省|全市|全县|全区|共|建成|获得|新增|新建|投入|完成)";

    private static final List<Grammar> ALL =
            List.of(
                    Grammar.of(
                            "date in figures",
                            group("a", "(?:19|20)\\d{2}")
                                    + "([-./])"
                                    + group("m", "\\d{1,2}")
                                    + "\\2"
                                    + group("d", "\\d{1,2}")
                                    + "(?![\\d.])日?",
                            Dates::inFigures),
                    Grammar.of(
                            "days from to",
                            "从?(?:"
                                    + group("a", YEAR)
                                    + "年\\s?)?"
                                    + group("m", MONTH)
                                    + "月"
                                    + group("d", DAY)
                                    + "日?"
                                    + DASH
                                    + "(?:"
                                    + group("b", YEAR)
                                    + "年)?(?:"
                                    + group("k", MONTH)
                                    + "月)?"
                                    + group("e", DAY)
                                    + "日(期间|间)?",
                            Dates::daysFromTo),
                    Grammar.of(
                            "years from to",
                            "从?"
                                    + group("a", YEAR)
                                    + "\\s?年?"
                                    + DASH
                                    + group("b", YEAR)
                                    + "\\s?年(期间|间)?",
                            Dates::yearsFromTo),
                    Grammar.of(
                            "months across years",
                            "从?"
                                    + group("a", YEAR)
                                    + "年\\s?"
                                    + group("m", MONTH)
                                    + "月(份|底|\\d{1,2}日)?"
                                    + DASH
                                    + group("b", YEAR)
                                    + "年\\s?"
                                    + group("k", MONTH)
                                    + "月(底|份|\\d{1,2}日)?",
                            Dates::monthsAcrossYears),
                    Grammar.of("so far", "自?(?:" + group("a", YEAR) + "年|今年)以来", Dates::soFar),
                    Grammar.of(
                            "date",
                            BEFORE
                                    + "(?:"
                                    + group("year", YEAR)
                                    + "\\s?年度?\\s?|"
                                    + NAMED
                                    + ")?"
                                    + DatePart.PATTERN
                                    + AFTER
                                    + "(?<event>[\\p{IsHan}&&[^，。；、年月日的]]{2,8}以来)?",
                            DatePart::read),
                    Grammar.of("event", "自?从?(?<what>" + Event.NAMES + ")以来", Event::since),
                    Grammar.of(
                            "bare span",
                            "(?<=^|[，。；、：\\s—])" + group("n", COUNT) + "年" + BARE_SPAN,
                            Spans::past),
                    Grammar.of(
                            "span",
                            "(?:近|过去|这|最近|上)?" + group("n", COUNT) + "(?:个)?年(?<how>来|间|以来|里|期间)",
                            Spans::past),
                    Grammar.of(
                            "recent span",
                            "(?:近|过去|这|最近)的?" + group("n", COUNT) + "年(?!\\S*前)",
                            Spans::past),
                    Grammar.of("term of office", "本届政府(任期以?[内来]|任内|履职以来|成立以来|以来)", Spans::term),
                    Grammar.of(
                            "future span",
                            "(?:未来|今后)" + group("n", COUNT) + "(?:到\\d+|[—-]\\d+)?年内?",
                            Spans::future),
                    Grammar.of(
                            "plan",
                            "(?:到|截至)?[“\"]"
                                    + group("n", "[一二三四五六七八九十]{1,2}")
                                    + "五[”\"]"
                                    + "(?<how>期间|时期|以来|末|初|收官之年|开局之年|[前头]"
                                    + group("k", "[两三四]")
                                    + "年)?",
                            Spans::plan),
                    Grammar.of("now", "截至目前|截止目前|到目前为止|目前|迄今为?止?|至今|如今|截至发稿", Spans::now),
                    Grammar.of(
                            "day",
                            "(?<how>今天|今日|昨天|昨日|前天)(?:[（(]\\d{1,2}月?\\d{0,2}日[）)])?",
                            Dates::day),
                    Grammar.of(
                            "day of this month",
                            "(?<![\\d月第、至到—-])"
                                    + group("d", "\\d{1,2}")
                                    + "日(?=[，）上下晚凌]|举行|召开|发布|公布|印发|表示|介绍)",
                            Dates::dayOfMonth),
                    Grammar.of("this month", "(?<how>本月|上月|上个月)份?(?<after>底|末)?", Dates::month));

    private Grammars() {}

    static List<Grammar> all() {
        return ALL;
    }
}
