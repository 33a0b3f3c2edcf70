package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the parts that 其中 opens: the noun restricts the figure before, unless it names the same
/// sort of thing itself.
final class Parts {

    private static final int LONGEST_PART = 9;
    private static final Pattern INDUSTRY = Pattern.compile("(业|产业|企业|行业)$");
    private static final Pattern PRODUCT = Pattern.compile("(国内|地区)?生产总值$");

    private Parts() {}

    /// What an industry is measured by after a whole: of 地区生产总值 and 第二产业, 第二产业增加值; of 工业总产值 and
    /// 汽车制造业, 汽车制造业总产值. Other words stay as they are.
    static String ofIndustry(String whole, String industry) {
        if (whole.isEmpty() || !INDUSTRY.matcher(industry).find()) {
            return industry;
        }
        return industry + measure(whole);
    }

    /// The noun of a measure: 增加值 of 地区生产总值, 总产值 of 工业总产值; empty if there is none.
    static String measure(String indicator) {
        if (PRODUCT.matcher(indicator).find()) {
            return "增加值";
        }
        return Vocabulary.HEADS
                .endingAt(indicator, indicator.length(), 0)
                .map(head -> indicator.substring(head.start()))
                .orElse("");
    }

    /// Whether the clause, or 其中 before it, makes the figure a part of the one before.
    static boolean opened(Nominal nominal, Memory memory, Draft draft) {
        boolean next = memory.partNext;
        memory.partNext = false;
        boolean alike =
                memory.last
                        .filter(f -> f.dimension() == draft.quantity.unit().dimension())
                        .isPresent();
        return nominal.part()
                || next && alike && nominal.verb().isEmpty()
                || memory.parts.isPresent() && nominal.verb().isEmpty()
                || alike && goesOn(nominal, memory);
    }

    /// 其中猪肉7万吨，牛肉2万吨: the list of parts goes on in the next clause with a bare noun.
    private static boolean goesOn(Nominal nominal, Memory memory) {
        boolean bare =
                nominal.verb().isEmpty()
                        && nominal.subject().isEmpty()
                        && !nominal.noun().isEmpty()
                        && nominal.noun().length() < LONGEST_PART
                        && !Terms.measured(nominal.noun());
        memory.parts = bare ? memory.listed : Optional.empty();
        return memory.parts.isPresent();
    }

    static void read(Draft draft, Nominal nominal, Words around, Memory memory) {
        Optional<Figure> whole =
                memory.parts.isEmpty() || nominal.part()
                        ? memory.whole(draft.quantity.unit().dimension())
                        : memory.parts;
        String noun = Wording.tidy(nominal.subject().orElse("") + nominal.indicator());
        if (whole.isEmpty()) {
            draft.indicator = noun;
            return;
        }
        memory.parts = whole;
        memory.listed = whole;
        memory.whole = whole.map(Figure::indicator);
        of(draft, nominal, noun, whole.get(), around);
    }

    private static void of(Draft draft, Nominal nominal, String noun, Figure whole, Words around) {
        draft.subject = whole.subject();
        String core = Wording.tidy(nominal.indicator());
        boolean own = Dependents.sameHead(core, whole.indicator());
        draft.rule("part of the figure before");
        if (own) {
            boolean added =
                    nominal.verb().isEmpty()
                            && Vocabulary.VERBS
                                    .of(whole.verb())
                                    .filter(VerbSense.ADD::equals)
                                    .isPresent();
            draft.indicator = (added ? whole.verb() : "") + core;
            draft.verb = nominal.verb().isEmpty() ? whole.verb() : nominal.verb();
            return;
        }
        draft.indicator = whole.indicator();
        draft.verb = whole.verb();
        draft.qualifiers.addAll(0, whole.qualifiers());
        boolean verbOnly = nominal.noun().isEmpty() && whole.indicator().contains(nominal.verb());
        if (!noun.isEmpty() && !verbOnly) {
            draft.qualifiers.add(noun);
        }
        String right = Wording.tidy(around.right());
        if (noun.isEmpty() && right.length() > 1 && right.length() < 12) {
            draft.indicator = whole.indicator() + right;
        }
    }
}
