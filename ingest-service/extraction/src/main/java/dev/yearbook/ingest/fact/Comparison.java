package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the figure before is compared with in a clause that names no indicator of its own.
///
/// | clause | whole |
/// | --- | --- |
/// | 高于全国平均水平2个百分点, 增速高出全市3个百分点 | 全国平均水平, 全市 |
/// | 增速分别比规模以上工业快6.9、2.1个百分点 | 规模以上工业 |
/// | 比2021年两年平均增速加快1.4个百分点 | 2021年两年平均增速 |
/// | 比重比上年提高2个百分点 | none: 比上年 is a base like any other |
///
/// @param indicator what is compared: the indicator before, of a growth its rate
/// @param whole what it is compared with
record Comparison(String indicator, String whole) {

    private static final String RATE = "(?<rate>增速|增幅|涨幅|降幅|增长率|占比|比重)?(?:分别|均|仍|也|又)*";
    private static final Pattern ABOVE =
            Pattern.compile(
                    "^"
                            + RATE
                            + "(?:高于|低于|优于|快于|慢于|好于|高出|低出|超出|多于|少于|领先于?|超(?=时序|序时|全[国省市]|平均))(?<whole>.+)$");
    private static final Pattern THAN =
            Pattern.compile("^" + RATE + "[比较](?<whole>.{2,24}?)(?:高出|多出|(?<![加提])[高低快慢])$");
    private static final Pattern SINCE = Pattern.compile("^[比较](?<whole>.*(?:平均|增速|增幅|水平).*)$");

    private static final Pattern THEN = Pattern.compile("^[比较]");
    private static final Pattern BASE = Pattern.compile("^[比较](?<whole>.{2,24})$");
    private static final Pattern RATES = Pattern.compile("(率|比重|占比|比例|强度|指数|增速|增幅|涨幅|水平|度|率先|份额)$");

    static Optional<Comparison> of(Words around, Figure before, Draft draft, Memory memory) {
        String clause = Wording.tidy(around.asides());
        boolean points = draft.quantity.unit().dimension() == Dimension.POINTS;
        String compared = points ? rate(before, memory) : before.indicator();
        boolean unread = THEN.matcher(around.words().strip()).find();
        return match(ABOVE, clause)
                .or(() -> match(THAN, clause))
                .map(m -> new Comparison(indicator(m, before, compared), m.group("whole")))
                .or(() ->
                        match(unread ? BASE : SINCE, moved(clause))
                                .map(m -> new Comparison(compared, m.group("whole"))));
    }

    private static Optional<Matcher> match(Pattern pattern, String clause) {
        return Optional.of(pattern.matcher(clause)).filter(Matcher::find);
    }

    private static String indicator(Matcher m, Figure before, String compared) {
        String rate = m.group("rate");
        return rate == null ? compared : before.indicator() + rate;
    }

    /// What percentage points behind a figure compare: its rate of growth or its share, unless it
    /// is a rate itself.
    static String rate(Figure before, Memory memory) {
        boolean share =
                before.kind() == Kind.SHARE || memory.read.filter(Kind.SHARE::equals).isPresent();
        boolean rate = RATES.matcher(before.indicator()).find();
        return before.indicator() + (rate ? "" : share ? "占比" : "增速");
    }

    /// The clause without the word that says in which direction the figure moved.
    private static String moved(String clause) {
        Optional<Lexicon.Match<Role>> word =
                Vocabulary.WORDS
                        .endingAt(clause, clause.length(), 0)
                        .filter(w -> w.meaning() == Role.UP || w.meaning() == Role.DOWN);
        return word.map(w -> clause.substring(0, w.start())).orElse("");
    }
}
