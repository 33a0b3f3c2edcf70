package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads figures in brackets behind a name: 广东（4411.9亿元）、江苏（占12.7%）.
final class Asides {

    private static final int LONGEST = 80;

    private Asides() {}

    static boolean inside(String text, Clause clause, Mention mention) {
        return open(text, clause, mention) >= 0;
    }

    private static int open(String text, Clause clause, Mention mention) {
        for (int i = mention.start() - 1;
                i >= clause.start() && i > mention.start() - LONGEST;
                i--) {
            if (text.charAt(i) == '）') {
                return -1;
            }
            if (text.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    /// Where the bracket closes, or the end of the clause if it does not.
    private static int close(String text, Clause clause, Mention mention) {
        int limit = Math.min(clause.end(), mention.end() + LONGEST);
        for (int i = mention.end(); i < limit; i++) {
            if (text.charAt(i) == '）') {
                return i;
            }
        }
        return limit;
    }

    static List<Draft> read(
            String text,
            Clause clause,
            List<TimeExpression> times,
            List<Mention> mentions,
            Memory memory,
            Setting setting) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Figure> owner = memory.last;
        int known = memory.sentence.size();
        for (Mention mention : mentions) {
            int open = open(text, clause, mention);
            int close = close(text, clause, mention);
            Clause aside = new Clause(open + 1, close, '，');
            String label = label(text, clause, open);
            Optional<String> measure = memory.measure.map(Asides::measured);
            for (Draft draft :
                    new ClauseReader(text, times, memory, setting).read(aside, List.of(mention))) {
                named(draft, label, measure, owner);
                drafts.add(draft);
            }
            memory.last = owner;
            memory.forget(known);
        }
        return drafts;
    }

    private static void named(
            Draft draft, String label, Optional<String> measure, Optional<Figure> owner) {
        Optional<Place> place = Vocabulary.PLACES.of(label);
        if (place.isPresent()) {
            draft.subject = place.get().name();
            measure.ifPresent(m -> draft.indicator = m);
            draft.basis = dev.yearbook.ingest.fact.Fact.Basis.FLOW;
            draft.qualifiers.clear();
            if (draft.kind == Kind.SHARE) {
                draft.whole = "全国";
            }
            draft.rule("place with a figure in brackets");
        } else if (!label.isEmpty()
                && draft.rules.stream().anyMatch(r -> r.startsWith("indicator of"))) {
            draft.indicator = label;
            draft.rule("name with a figure in brackets");
        }
    }

    /// The noun that a threshold measured, without the verb of passing it.
    private static String measured(String words) {
        String noun = Wording.tidy(words).replaceAll("(投入)?(总额|总量|规模)?(超过|超|达到|达|突破|高于|大于)?$", "");
        return noun.replaceAll("^(其中|分地区看|分行业看)", "");
    }

    private static String label(String text, Clause clause, int open) {
        int start = open;
        while (start > clause.start() && "、和为是与及，：".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, open).strip();
    }
}
