package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the text has said so far that later words of it rest on.
final class Memory {

    /// As many figures of a sentence are remembered; no sentence of a report has more.
    private static final int LONGEST = 64;

    /// The figure that 同比增长 or 占全国 without a noun speaks of.
    Optional<Figure> last = Optional.empty();

    /// The figures of the last list, for 分别 without a list of its own.
    List<Figure> group = List.of();

    /// The figures of this sentence, for 均居全国第一.
    final List<Figure> sentence = new ArrayList<>();

    /// The figures of the sentence before.
    private List<Figure> earlier = List.of();

    /// The subject that this sentence has named.
    Optional<String> subject = Optional.empty();

    /// The time that this sentence speaks of.
    Optional<TimeExpression> time = Optional.empty();

    /// The last time that held for more than its sentence; it holds again behind 截至目前.
    private Optional<TimeExpression> lasting = Optional.empty();

    /// The months, quarters or year that the text spoke of last, for the tables that follow.
    Optional<Timing> lead = Optional.empty();

    /// The same, told in this passage.
    Optional<Timing> told = Optional.empty();

    /// The times of the last pair from … to in this sentence.
    Optional<Timing> pairFrom = Optional.empty();

    Optional<Timing> pairTo = Optional.empty();

    /// Whether the sentence has said 累计.
    boolean cumulative;

    /// Whether the sentence speaks of an aim.
    boolean target;

    /// The whole of the last share.
    Optional<String> whole = Optional.empty();

    /// The noun that a threshold measured: of 经费超过500亿元的行业, the 经费.
    Optional<String> measure = Optional.empty();

    /// What a short sentence without figures was about: 经营主体稳中培优。
    Optional<String> topic = Optional.empty();

    /// What a clause without figures told of in this sentence: 新能源产业 of 新能源产业增长势头迅猛，产值….
    Optional<String> owner = Optional.empty();

    /// A noun without figure in the clause before: 全社会研发投入，从…增长到….
    Optional<String> pending = Optional.empty();

    /// Where the sentence looks: 在规模以上工业企业中.
    Optional<String> scope = Optional.empty();

    /// The figure whose parts a list gives: 其中国际专家33万名、海外华人5万名.
    Optional<Figure> parts = Optional.empty();

    /// The same for the clauses that follow in the sentence.
    Optional<Figure> listed = Optional.empty();

    /// Whether 其中 stood alone in the clause before.
    boolean partNext;

    /// What tells the members of the last list apart: “甲”“乙”.
    List<String> labels = List.of();

    /// A sort of things that acts in this sentence: 各类平台.
    Optional<String> actor = Optional.empty();

    /// A time at the end of the passage that holds for all of it.
    Optional<TimeExpression> trailing = Optional.empty();

    /// What ratios are measured against.
    final Definitions definitions = new Definitions();

    /// Whether the document speaks of the day it was published.
    boolean current;

    /// Whether the document reports on months, each of which holds until the next is named.
    boolean months;

    /// What sort of figure was read last.
    Optional<Fact.Kind> previous = Optional.empty();

    /// The line below a figure that may stand alone.
    Optional<String> label = Optional.empty();

    /// What sort of figure the last one that is complete was.
    Optional<Fact.Kind> read = Optional.empty();

    void newSentence() {
        if (!sentence.isEmpty()) {
            earlier = List.copyOf(sentence);
        }
        group = List.of();
        sentence.clear();
        subject = Optional.empty();
        pairFrom = Optional.empty();
        pairTo = Optional.empty();
        cumulative = false;
        partNext = false;
        target = false;
        measure = Optional.empty();
        pending = Optional.empty();
        scope = Optional.empty();
        labels = List.of();
        parts = Optional.empty();
        listed = Optional.empty();
        owner = Optional.empty();
        actor = Optional.empty();
        Optional<TimeExpression> kept = time.filter(this::lasting);
        lasting = kept.or(() -> time.isPresent() ? lasting : Optional.empty());
        time = lasting;
    }

    void newPassage() {
        told = Optional.empty();
        newSentence();
        earlier = List.of();
        time = Optional.empty();
        lasting = Optional.empty();
        topic = Optional.empty();
        whole = Optional.empty();
        trailing = Optional.empty();
    }

    /// The figures that the values of a list belong to one by one: those of the list before, or
    /// with 分别 as many figures before them that count in the same way (总数分别达12家、3家).
    List<Figure> group(Words around, List<Mention> mentions) {
        int n = mentions.size();
        if (group.size() == n || !around.says("分别")) {
            return group;
        }
        Dimension dimension = mentions.getLast().quantity().unit().dimension();
        List<Figure> alike = sentence.stream().filter(f -> f.dimension() == dimension).toList();
        return alike.size() < n ? group : alike.subList(alike.size() - n, alike.size());
    }

    /// The figure that a noun without an owner belongs to: the last one that is no rate.
    Figure owner(Draft draft, Figure before) {
        boolean spent =
                before.dimension() == Dimension.MONEY
                        && draft.quantity.unit().dimension() == Dimension.PERCENT;
        if (spent) {
            return sentence.reversed().stream()
                    .filter(f -> f.dimension() == Dimension.COUNT)
                    .findFirst()
                    .orElse(before);
        }
        boolean rate =
                before.dimension() == Dimension.PERCENT
                        && draft.quantity.unit().dimension() != Dimension.PERCENT;
        return rate
                ? sentence.reversed().stream()
                        .filter(f -> f.dimension() != Dimension.PERCENT)
                        .findFirst()
                        .orElse(before)
                : before;
    }

    /// 当月 and 累计 in a passage about months: the last of them, and all from January on.
    Optional<Timing> running(Words around) {
        Optional<Timing> part = told.filter(Timing::partOfYear);
        if (part.isEmpty() || around.tail().time().isPresent()) {
            return Optional.empty();
        }
        if (around.says("当月") || around.says("本月")) {
            return part.map(Timing::lastMonth);
        }
        boolean months = part.get().is(TimeExpression.Sense.DURING);
        return around.cumulative() && months ? part.map(Timing::fromJanuary) : Optional.empty();
    }

    /// A date, a year, its months so far (1—7月, 上半年) and a span of years hold for the sentences
    /// that follow; a day, and in a report on a year a month, in the middle of it does not.
    private boolean lasting(TimeExpression time) {
        return switch (time.sense()) {
            case SPAN, SINCE -> true;
            case AS_OF -> current || time.end().getDayOfYear() >= 365;
            case DURING ->
                    (months || time.start().getDayOfYear() == 1)
                            && time.end().getDayOfMonth() == time.end().lengthOfMonth();
            case BY, NOW -> false;
        };
    }

    /// The nearest figure of the sentence that counts in the same way, else the last figure.
    Optional<Figure> whole(Dimension dimension) {
        return nearest(sentence, dimension).or(() -> nearest(earlier, dimension)).or(() -> last);
    }

    private static Optional<Figure> nearest(List<Figure> figures, Dimension dimension) {
        return figures.reversed().stream()
                .filter(f -> f.dimension() == dimension)
                .filter(f -> !f.qualifiers().contains("日均"))
                .findFirst();
    }

    /// Forgets what was read in brackets, behind the first `known` figures of the sentence.
    void forget(int known) {
        while (sentence.size() > known) {
            sentence.removeLast();
        }
    }

    void remember(Figure figure) {
        last = Optional.of(figure);
        sentence.add(figure);
        if (sentence.size() > LONGEST) {
            sentence.removeFirst();
        }
    }
}
