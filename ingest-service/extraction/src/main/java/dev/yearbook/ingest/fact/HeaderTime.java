package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.period.PeriodReader;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import dev.yearbook.ingest.quantity.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the times in the labels of a table.
///
/// | label | time |
/// | --- | --- |
/// | 2021, 2021年, 2021年末 | the year, its end |
/// | 1—7月 增长（%） | January to July |
/// | 比上年增长（%）, 为上年% | none: only compared with |
final class HeaderTime {

    /// A time that depends on the months that the document speaks of.
    enum Relative {
        MONTH,
        SO_FAR,
        YEAR_BEFORE,
        NONE
    }

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?!\\d)\\s*年?");
    private static final Pattern REST = Pattern.compile("(累计|合计|数|末|底|份|全年|年度|\\s)*");
    private static final String ENDS = "(?=$|[增同比数额值完止（(±% ]|绝对)";
    private static final Pattern MONTH = Pattern.compile("(?:^| )(本月|当月|本期|本季)" + ENDS);
    private static final Pattern SO_FAR =
            Pattern.compile("(?:^| )((1[—-]本月|本年|自年初|年初至今|年初至本月|本月止)?累计|年初至今)" + ENDS);
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("(?:^| )(上年|去年)同期(数|值|累计|完成)?(?=$|[ （(])");

    private HeaderTime() {}

    /// The first time in a header or caption that is not only compared with.
    static Optional<TimeExpression> within(String header, Calendar calendar) {
        Optional<TimeExpression> read =
                PeriodReader.read(header, calendar).stream()
                        .filter(time -> dates(header, time))
                        .findFirst();
        return read.or(() -> year(header));
    }

    private static boolean dates(String header, TimeExpression time) {
        int start = time.span().start();
        boolean compared = start > 0 && "比较为占与".indexOf(header.charAt(start - 1)) >= 0;
        boolean period = time.sense() == Sense.DURING || time.sense() == Sense.AS_OF;
        return !compared
                && (period || time.sense() == Sense.SPAN)
                && !time.span().of(header).equals("全年");
    }

    private static Optional<TimeExpression> year(String header) {
        Matcher m = YEAR.matcher(header);
        if (!m.find() || m.start() > 0 && Character.isDigit(header.charAt(m.start() - 1))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        Span span = new Span(m.start(), m.end());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return Optional.of(new TimeExpression(span, Sense.DURING, first, last, "year of a label"));
    }

    /// The time that a label consists of and says nothing else.
    static Optional<TimeExpression> whole(String label, Calendar calendar) {
        return within(label, calendar)
                .filter(time ->
                        REST.matcher(
                                        label.substring(0, time.span().start())
                                                + label.substring(time.span().end()))
                                .matches());
    }

    /// The header without the words that only say when.
    static String without(String header) {
        String name = header;
        for (Pattern pattern : new Pattern[] {SO_FAR, MONTH, YEAR_BEFORE}) {
            name = pattern.matcher(name).replaceAll(" ");
        }
        String rest = name;
        return within(rest, new Calendar(2000, Optional.empty()))
                .map(time ->
                        rest.substring(0, time.span().start()) + rest.substring(time.span().end()))
                .orElse(rest)
                .strip();
    }

    static Relative relative(String header) {
        if (YEAR_BEFORE.matcher(header).find()) {
            return Relative.YEAR_BEFORE;
        }
        if (SO_FAR.matcher(header).find()) {
            return Relative.SO_FAR;
        }
        return MONTH.matcher(header).find() ? Relative.MONTH : Relative.NONE;
    }
}
