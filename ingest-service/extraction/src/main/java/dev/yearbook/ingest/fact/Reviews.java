package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.period.PeriodReader;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows a government's work report from passage to passage and tells which stretch of several
/// years each is about.
///
/// | passage | about |
/// | --- | --- |
/// | 过去五年极不平凡。 | the five years, and so are the passages that follow |
/// | ——基础设施更加完善。新建公路12万公里。 | still the five years |
/// | 2022年，面对…, 刚刚过去的一年，…, 一年来，…, 今年主要目标 | one year again |
/// | 2019年6月，大桥通车 in a review up to 2022 | still the five years |
/// | 五年来，…年均增长6%。 in a report without such an opening | the five years, for this passage |
final class Reviews {

    private static final Pattern YEARLY = Pattern.compile("年均增长|平均每年|五年来|这五年|过去五年");
    private static final Pattern PLANS = Pattern.compile("今年(发展|经济社会发展|工作)的?(主要|总体)");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*（[二三四五六七八九十]）");
    private static final Pattern ONE_YEAR =
            Pattern.compile(
                    "^[\\s—－-]*(?:\\p{IsHan}{2,6}[！：]\\s*)?(?:回顾|回首|回望|总结|盘点)?(?:刚刚|即将|已经|在)*"
                            + "(?:过去的?(?:这?一年(?!和|与|及)|(?<past>(?:19|20)\\d{2})年)|一年[来中间]"
                            + "|这\\p{IsHan}{0,5}的?一年|(?<year>(?:19|20)\\d{2})年(?![以来间]|\\s*[—至到-])"
                            + "|去年|上年|今年|全年|新的一年|今后|未来)");

    /// Words that speak of one year among others that give yearly averages.
    private static final Pattern LAST_YEAR = Pattern.compile("同比|[比较]上年|全年");

    private static final Pattern NEXT_PART =
            Pattern.compile("过去的?一年(?!和|与|及)|一年来|这一年|(19|20)\\d{2}年|去年|今年|未来|今后|目标|建议|部署|安排|任务|做好");
    private static final int OPENING = 8;

    private Optional<Timing> span = Optional.empty();
    private boolean yearly;

    /// A heading opens a review, or the next part of the report.
    void heading(String text, Calendar calendar) {
        Optional<Timing> opened = opened(text, calendar);
        if (opened.isPresent()) {
            span = opened;
        } else if (NEXT_PART.matcher(text).find()) {
            span = Optional.empty();
        }
    }

    /// The several years that a passage reviews; nothing for a passage about one year.
    Optional<Timing> passage(String text, Calendar calendar) {
        if (oneYear(text, calendar) || plans(text)) {
            span = Optional.empty();
            yearly = false;
            return Optional.empty();
        }
        span = opened(text, calendar).or(() -> span);
        yearly = severalYears(text, calendar) || yearly && NUMBERED.matcher(text).find();
        return span.or(() -> yearly ? Optional.of(five(calendar)) : Optional.empty());
    }

    /// Whether a passage opens with the year that is over or the one to come; a year before that is
    /// only the time of an event in a review of several years.
    private static boolean oneYear(String text, Calendar calendar) {
        Matcher m = ONE_YEAR.matcher(text);
        if (!m.find()) {
            return false;
        }
        String year = m.group("past") == null ? m.group("year") : m.group("past");
        return year == null || Integer.parseInt(year) >= calendar.reportingYear();
    }

    /// A span of past years at the beginning: 过去五年极不平凡, “十三五”时期，.
    private static Optional<Timing> opened(String text, Calendar calendar) {
        String start = Folding.fold(text.substring(0, Math.min(text.length(), 40)));
        return PeriodReader.read(start, calendar).stream()
                .findFirst()
                .filter(time -> time.span().start() <= OPENING && several(time))
                .filter(time -> !Anaphora.named(start, time))
                .map(Timing::of);
    }

    private static boolean several(TimeExpression time) {
        return time.sense() == Sense.SPAN && time.end().getYear() - time.start().getYear() >= 2;
    }

    private static Timing five(Calendar calendar) {
        int year = calendar.reportingYear();
        return new Timing(
                LocalDate.of(year - 4, 1, 1), LocalDate.of(year, 12, 31), Optional.of(Sense.SPAN));
    }

    /// Whether a passage reviews the five years of a plan or a term of office that end with the
    /// reporting year: yearly averages say so, or the words 五年来.
    private static boolean severalYears(String text, Calendar calendar) {
        int rest = calendar.reportingYear() % 5;
        return (rest == 0 || rest == 2)
                && YEARLY.matcher(text).find()
                && !LAST_YEAR.matcher(text).find();
    }

    /// Whether a paragraph states the aims of the coming year.
    static boolean plans(String text) {
        return Aims.expected(text) || PLANS.matcher(text).find();
    }
}
