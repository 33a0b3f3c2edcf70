package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.fact.Fact.Basis;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a rank and the field in which it holds: 居全国第二, 升至世界第8位.
final class RankReader {

    private static final List<String> FIELDS =
            List.of(
                    "全国", "全球", "世界", "国内", "亚洲", "全省", "全市", "中部地区", "中部", "西部", "东部", "长三角", "国际",
                    "行业", "同类城市", "副省级城市");

    /// 六区, 十三市: so many places of one sort.
    private static final Pattern PLACES = Pattern.compile("[一二三四五六七八九十\\d]{1,3}[区县市省州国]$");

    private final Memory memory;
    private final Setting setting;

    RankReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        String words = Terms.shorten(around.words());
        Optional<String> field = field(words);
        String rest = field.map(f -> words.substring(0, words.length() - f.length())).orElse(words);
        rest = withoutRankWords(rest);
        draft.whole = field.orElseGet(() -> memory.whole.orElse(""));
        field.ifPresent(f -> memory.whole = field);
        boolean all =
                words.contains("均")
                        || around.tail().has(dev.yearbook.ingest.context.Role.ADVERB)
                                && around.words().startsWith("均");
        Nominal nominal = NominalReader.read(rest);
        boolean listed =
                nominal.indicator().isEmpty()
                        && memory.scope.isPresent()
                        && memory.sentence.isEmpty();
        if (listed) {
            draft.subject = Subjects.of(nominal, memory, setting);
            draft.indicator = memory.scope.get();
            draft.rule("rank in a list");
        } else if (nominal.indicator().isEmpty() && before.isPresent()) {
            inherit(draft, around, before.get(), all);
        } else {
            own(draft, nominal, before);
        }
        if (draft.basis != Basis.CUMULATIVE) {
            draft.basis = Basis.STOCK;
        }
        draft.timing = Times.settled(draft.timing, draft.basis, true, setting);
    }

    private void inherit(Draft draft, Words around, Figure before, boolean all) {
        draft.like(before);
        if (around.tail().time().isEmpty()) {
            draft.timing = before.timing();
        }
        if (all && memory.sentence.size() > 1) {
            draft.indicator =
                    memory.sentence.stream()
                            .map(Figure::indicator)
                            .distinct()
                            .collect(Collectors.joining("、"));
        }
        draft.rule("rank of the figure before");
    }

    private static Optional<String> field(String words) {
        Matcher places = PLACES.matcher(words);
        return FIELDS.stream()
                .filter(words::endsWith)
                .findFirst()
                .or(() -> places.find() ? Optional.of(places.group()) : Optional.empty());
    }

    private static String withoutRankWords(String words) {
        String rest = words.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String word :
                    List.of(
                            "均居", "位居", "位列", "排名", "名列", "跃居", "稳居", "升至", "升到", "跃升至", "居", "列",
                            "排", "均", "继续", "保持", "从", "由", "跃升到", "升居", "位于", "居于", "排在", "分别",
                            "首次", "位次", "双双", "在", "占")) {
                if (rest.endsWith(word)) {
                    rest = rest.substring(0, rest.length() - word.length());
                    cut = true;
                }
            }
        }
        return rest;
    }

    private void own(Draft draft, Nominal nominal, Optional<Figure> before) {
        draft.subject = Subjects.of(nominal, memory, setting);
        String noun = Wording.tidy(nominal.indicator());
        if (before.isPresent() && Dependents.depends(nominal, draft, memory)) {
            noun = Dependents.join(before.get().indicator(), noun);
            draft.subject = before.get().subject();
        }
        draft.indicator = noun;
        draft.qualifiers.addAll(nominal.qualifiers().stream().map(Wording::tidy).toList());
        draft.verb = nominal.verb();
        draft.rule("rank, " + nominal.rule());
        memory.remember(draft.figure());
    }
}
