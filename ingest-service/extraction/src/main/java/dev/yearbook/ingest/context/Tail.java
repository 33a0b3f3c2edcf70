package dev.yearbook.ingest.context;

import dev.yearbook.ingest.period.TimeExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands directly before a figure, read backwards: function words, times and asides up to the
/// last word of the indicator.
///
/// | text before the figure | indicator ends after | roles |
/// | --- | --- | --- |
/// | 专利授权量比上年增长 | 专利授权量 | UP, BASE |
/// | 研发经费由2012年的 | 研发经费 | (from) |
/// | 研发经费增加到2021年的 | 研发经费 | TO |
///
/// @param end where the indicator ends
/// @param roles the roles of the words between it and the figure
/// @param time the time that belongs to the figure alone: 2021年的1819亿元
/// @param from whether the figure is the first of a pair from … to
/// @param base the words that a growth is measured against: 比2015年
public record Tail(
        int end, Set<Role> roles, Optional<TimeExpression> time, boolean from, String base) {

    private static final Set<Role> PEELED =
            EnumSet.of(
                    Role.TO,
                    Role.UP,
                    Role.DOWN,
                    Role.BASE,
                    Role.SHARE,
                    Role.RANK,
                    Role.COPULA,
                    Role.ADVERB,
                    Role.CUMULATIVE);

    /// Adverbs of one character that end a word of their own more often than they stand alone.
    private static final String AMBIGUOUS = "新能可要应正就则更另其现使由自到";

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Reads backwards from `end`, not further than `floor`.
    public static Tail before(String text, int floor, int end, List<TimeExpression> times) {
        Peeling peeling = new Peeling(text, floor, times);
        peeling.at = end;
        while (peeling.step()) {
            // Each step moves backwards.
        }
        return new Tail(
                peeling.at, peeling.roles, peeling.time, peeling.from, peeling.base.toString());
    }

    private static final class Peeling {
        private final String text;
        private final int floor;
        private final List<TimeExpression> times;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final StringBuilder base = new StringBuilder();
        private Optional<TimeExpression> time = Optional.empty();
        private boolean from;
        private boolean reached;
        private int at;

        Peeling(String text, int floor, List<TimeExpression> times) {
            this.text = text;
            this.floor = floor;
            this.times = times;
        }

        boolean step() {
            if (at <= floor) {
                return false;
            }
            return space() || aside() || time() || particle() || word();
        }

        private boolean space() {
            char c = text.charAt(at - 1);
            if (c == ' ' || c == '*' || c == '、' || c == '—' || c == '-') {
                at--;
                return true;
            }
            return false;
        }

        private boolean aside() {
            if (text.charAt(at - 1) != '）') {
                return false;
            }
            int open = text.lastIndexOf('（', at - 1);
            if (open < floor || named(open)) {
                return false;
            }
            at = open;
            return true;
        }

        /// A bracket inside a name, such as the one of a facility's place, is followed by its noun;
        /// one that holds a single word of Latin letters abbreviates and is dropped.
        private boolean named(int open) {
            return open == floor;
        }

        private boolean time() {
            for (TimeExpression candidate : times) {
                if (candidate.span().end() == at && candidate.span().start() >= floor) {
                    return take(candidate);
                }
            }
            return false;
        }

        private boolean take(TimeExpression expression) {
            at = expression.span().start();
            boolean own =
                    expression.span().end() < text.length()
                            && text.charAt(expression.span().end()) == '的';
            if (own && at > floor + 1 && text.startsWith("相比", at - 2)) {
                at -= 2;
                time = Optional.of(expression);
                return true;
            }
            boolean compared = at > floor && "比较".indexOf(text.charAt(at - 1)) >= 0;
            if (compared) {
                at--;
                roles.add(Role.BASE);
                base.insert(0, text.substring(at, expression.span().end()));
            } else if (time.isEmpty()) {
                time = Optional.of(expression);
            }
            char first = text.charAt(at);
            from |= "从由自".indexOf(first) >= 0;
            reached |= "到至".indexOf(first) >= 0;
            return true;
        }

        private boolean particle() {
            char c = text.charAt(at - 1);
            if (c == '第') {
                at--;
                return true;
            }
            if (c == '的' && at - 1 > floor) {
                at--;
                return true;
            }
            if ("从由".indexOf(c) >= 0 && !roles.contains(Role.TO)) {
                at--;
                from = true;
                return true;
            }
            return false;
        }

        private boolean word() {
            Optional<Lexicon.Match<Role>> match = Vocabulary.WORDS.endingAt(text, at, floor);
            if (match.isEmpty() || !PEELED.contains(match.get().meaning())) {
                return false;
            }
            Lexicon.Match<Role> word = match.get();
            if (word.end() - word.start() == 1
                    && (AMBIGUOUS.indexOf(text.charAt(word.start())) >= 0 || verbal(word))) {
                return false;
            }
            if (word.meaning() == Role.BASE) {
                base.insert(0, text.substring(word.start(), word.end()));
            }
            roles.add(word.meaning());
            if (reached && (word.meaning() == Role.UP || word.meaning() == Role.DOWN)) {
                roles.add(Role.TO);
            }
            at = word.start();
            return true;
        }

        /// 拥有, 形成: the single character is the end of a verb.
        private boolean verbal(Lexicon.Match<Role> word) {
            return Vocabulary.VERBS
                    .endingAt(text, at, floor)
                    .filter(verb -> verb.start() < word.start())
                    .isPresent();
        }
    }
}
