package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Reads a share and what it is part of: 占全国的12%, 占比为60%, 全国占比约1/4.
final class ShareReader {

    private final Memory memory;
    private final Setting setting;

    ShareReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        String words = Terms.shorten(around.words());
        Optional<String> fraction =
                Shares.fraction(words)
                        .or(() ->
                                Achieved.shareOf(around)
                                        ? Optional.of(Achieved.WHOLE)
                                        : Optional.empty())
                        .filter(whole -> before.isPresent());
        if (fraction.isPresent()) {
            draft.like(before.get());
            draft.timing = before.get().timing();
            draft.whole = place(fraction.get());
            memory.whole = Optional.of(draft.whole);
            draft.rule("share of the figure before");
            return;
        }
        int taken = Shares.taken(words);
        String part = taken >= 0 ? words.substring(0, taken) : words;
        draft.whole = taken >= 0 ? place(Shares.whole(words.substring(taken + 1))) : "";
        if (part.endsWith("所")) {
            part = part.substring(0, part.length() - 1);
        }
        if (draft.whole.isEmpty() && Vocabulary.PLACES.of(part.strip()).isPresent()) {
            draft.whole = place(part.strip());
            part = "";
        }
        boolean alone = memory.sentence.isEmpty();
        part(draft, NominalReader.read(part), around, before);
        memory.scope
                .filter(scope -> draft.rules.stream().anyMatch(r -> r.startsWith("share, ")))
                .ifPresent(scope -> {
                    draft.qualifiers.add(scope);
                    draft.whole = draft.whole.isEmpty() ? scope : draft.whole;
                });
        if (draft.whole.isEmpty()) {
            draft.whole = whole(draft, before, alone);
        }
        memory.whole = Optional.of(draft.whole);
    }

    private void part(Draft draft, Nominal nominal, Words around, Optional<Figure> before) {
        String noun =
                around.shared() && around.right().startsWith("已")
                        ? ""
                        : Wording.tidy(nominal.indicator());
        boolean right = noun.isEmpty() && !nominal.part();
        Optional<String> behind = behind(around.right());
        if (noun.isEmpty() && behind.isPresent()) {
            of(draft, behind.get(), nominal, before);
        } else if (right && before.isPresent() || noun.isEmpty() && before.isPresent()) {
            draft.like(before.get());
            draft.timing =
                    draft.timing.sense().isEmpty() ? before.get().timing() : before.get().timing();
            draft.rule("share of the figure before");
        } else {
            own(draft, nominal, noun, before);
        }
    }

    /// 其中95%以上为中小企业: what the share consists of stands behind it.
    private static Optional<String> behind(String right) {
        for (String link : new String[] {"为", "是", "的", "已", "投向", "用于", "来自"}) {
            if (right.startsWith(link) && right.length() > link.length() + 1) {
                boolean kept = !"为是的".contains(link);
                return Optional.of(Wording.tidy(kept ? right : right.substring(1)));
            }
        }
        return Optional.empty();
    }

    private void of(Draft draft, String noun, Nominal nominal, Optional<Figure> before) {
        draft.subject = Subjects.of(nominal, memory, setting);
        draft.indicator = noun;
        String own = ofNoun(noun);
        draft.whole = own;
        draft.basis =
                BasisRules.of(Optional.empty(), own, draft.quantity.unit(), false, draft.timing);
        before.filter(figure -> own.isEmpty())
                .ifPresent(figure -> {
                    draft.subject = figure.subject();
                    draft.basis = figure.basis();
                    draft.qualifiers.addAll(figure.qualifiers());
                    draft.timing = figure.timing();
                    draft.whole = figure.indicator();
                    if (noun.startsWith("已")) {
                        draft.indicator = noun + figure.indicator();
                    }
                });
        draft.rule("share, noun behind");
    }

    /// 80%的项目由企业承担: the noun itself is the whole, up to what is said of its part.
    private static String ofNoun(String noun) {
        for (String link : List.of("由", "来自", "用于", "为", "是", "实现", "达到")) {
            int at = noun.indexOf(link);
            if (at > 1) {
                return noun.substring(0, at);
            }
        }
        return "";
    }

    private void own(Draft draft, Nominal nominal, String noun, Optional<Figure> before) {
        draft.subject = Subjects.of(nominal, memory, setting);
        draft.indicator = noun;
        draft.qualifiers.addAll(nominal.qualifiers().stream().map(Wording::tidy).toList());
        draft.verb = nominal.verb();
        draft.basis =
                BasisRules.of(
                        nominal.sense(),
                        noun,
                        draft.quantity.unit(),
                        nominal.cumulative(),
                        draft.timing);
        draft.timing = Times.settled(draft.timing, draft.basis, true, setting);
        draft.rule("share, " + nominal.rule());
        if ((nominal.part() || memory.partNext) && before.isPresent()) {
            memory.partNext = false;
            draft.basis = before.get().basis();
            draft.timing = before.get().timing();
            draft.whole = draft.whole.isEmpty() ? before.get().indicator() : draft.whole;
        }
        memory.remember(draft.figure());
    }

    private String whole(Draft draft, Optional<Figure> before, boolean alone) {
        Optional<String> topic =
                Headline.topic(setting.sections())
                        .filter(t ->
                                draft.indicator.endsWith("经费") || draft.indicator.endsWith("经费支出"));
        if (topic.isPresent() && memory.whole.isEmpty()) {
            return topic.get();
        }
        if (memory.whole.isPresent() && !alone && !memory.whole.get().isEmpty()) {
            return memory.whole.get();
        }
        return before.filter(f -> !alone).map(Figure::indicator).orElse("");
    }

    private String place(String whole) {
        String resolved = whole.equals("全市") || whole.equals("全省") ? whole : whole;
        return resolved.equals("我国") || resolved.equals("中国") ? "全国" : resolved;
    }
}
