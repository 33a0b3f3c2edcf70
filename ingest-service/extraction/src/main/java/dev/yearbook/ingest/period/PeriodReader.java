package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import dev.yearbook.ingest.quantity.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Finds the expressions of time in a text.
///
/// The text is to be folded (`Folding`): its digits are ASCII. Reading takes time linear in the
/// length of the text, because every grammar is tried only at a character that it can begin with
/// and matches a bounded number of characters.
public final class PeriodReader {

    private static final int LONGEST = 40;

    private PeriodReader() {}

    /// The expressions of time of `text`, in order and without overlap.
    public static List<TimeExpression> read(String text, Calendar calendar) {
        List<TimeExpression> found = new ArrayList<>();
        Attempts attempts = new Attempts(text, calendar);
        int at = 0;
        while (at < text.length()) {
            Optional<TimeExpression> here =
                    Anchor.possible(text, at) ? attempts.at(at) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(time -> time.span().end()).orElse(at + 1);
        }
        return found;
    }

    /// The grammars, tried one after the other at one place of a text.
    private static final class Attempts {
        private final String text;
        private Calendar calendar;
        private Optional<TimeExpression> last = Optional.empty();
        private final List<Grammar> grammars = Grammars.all();
        private final Matcher[] matchers;

        Attempts(String text, Calendar calendar) {
            this.text = text;
            this.calendar = calendar;
            this.matchers = new Matcher[grammars.size()];
        }

        Optional<TimeExpression> at(int at) {
            Calendar here = ahead(at) ? calendar.ahead() : calendar;
            for (int i = 0; i < matchers.length; i++) {
                Matcher matcher = matcher(i).region(at, Math.min(text.length(), at + LONGEST));
                if (matcher.lookingAt() && matcher.end() > at) {
                    Optional<Days> days = grammars.get(i).days().read(matcher, here);
                    if (days.isPresent()) {
                        TimeExpression time =
                                again(expression(at, matcher.end(), days.get(), grammars.get(i)));
                        tell(time);
                        return Optional.of(time);
                    }
                }
            }
            return Optional.empty();
        }

        /// 预计全年: the year that goes on.
        private boolean ahead(int at) {
            return text.startsWith("预计", at - 2)
                    || text.startsWith("力争", at - 2)
                    || text.startsWith("计划", at - 2);
        }

        /// 去年同期: the months named before, a year earlier.
        private TimeExpression again(TimeExpression time) {
            int end = time.span().end();
            String written = time.span().of(text);
            boolean same =
                    text.startsWith("同期", end) && (written.equals("去年") || written.equals("上年"));
            if (same && last.isPresent()) {
                return new TimeExpression(
                        new Span(time.span().start(), end + 2),
                        last.get().sense(),
                        last.get().start().minusYears(1),
                        YearMonth.from(last.get().end()).minusYears(1).atEndOfMonth(),
                        "same period of the year before");
            }
            boolean part =
                    time.sense() == Sense.DURING
                            && time.end().toEpochDay() - time.start().toEpochDay() > 26;
            last = part ? Optional.of(time) : last;
            return time;
        }

        /// A year that the text names holds for the parts of a year that follow, unless something
        /// is only compared with it.
        private void tell(TimeExpression time) {
            int start = time.span().start();
            char first = text.charAt(start);
            boolean compared = start > 0 && "比较与同和".indexOf(text.charAt(start - 1)) >= 0;
            boolean year = Character.isDigit(first) || first == '今' || first == '去';
            boolean named =
                    time.rule().equals("date") && time.span().of(text).indexOf('年') >= 0 && year;
            if (named && !compared && time.sense() != Sense.BY) {
                calendar = calendar.telling(time.end().getYear());
            }
        }

        private Matcher matcher(int i) {
            Matcher matcher = matchers[i];
            if (matcher == null) {
                matcher = grammars.get(i).pattern().matcher(text);
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
                matchers[i] = matcher;
            }
            return matcher;
        }

        private TimeExpression expression(int start, int end, Days days, Grammar grammar) {
            Sense sense = days.sense();
            return new TimeExpression(
                    new Span(start, end), sense, days.start(), days.end(), grammar.name());
        }
    }
}
