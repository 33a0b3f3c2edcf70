package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;
import java.util.regex.Pattern;

/// Completes a noun that says only half of what is measured by what the sentence has told before.
///
/// | written | indicator |
/// | --- | --- |
/// | 采矿业增加值增长9%，制造业增长7% | 制造业增加值 |
/// | 蔬菜播种面积12公顷；果用瓜3公顷 | 果用瓜播种面积 |
/// | 新能源产业势头强劲，完成产值3亿元 | 新能源产业产值 |
/// | 出口12亿元, 外汇储备3万亿美元 | as written: these are measures themselves |
final class Siblings {

    private static final Pattern SORT = Pattern.compile("(业|产业|企业|行业|门类|经济|产品|类|居民|旅客|货物)$");
    private static final Pattern VERB = Pattern.compile("^(累计)?(完成|实现)");
    private static final int LONGEST = 16;

    private Siblings() {}

    static String complete(String noun, Nominal nominal, Draft draft, Memory memory) {
        String plain = VERB.matcher(noun).replaceFirst("");
        if (Dependents.bare(plain) || Dependents.sibling(plain)) {
            return memory.owner
                    .or(() -> memory.topic)
                    .map(owner -> Dependents.join(owner, plain))
                    .orElse(noun);
        }
        boolean half =
                nominal.verb().isEmpty()
                        && noun.length() > 1
                        && noun.length() <= LONGEST
                        && !(Terms.measured(noun) && !sort(noun, draft));
        return half ? measured(noun, draft, memory).orElse(noun) : noun;
    }

    /// 股份制企业增长8%: what grows is not the number of the firms but what the sentence measures.
    private static boolean sort(String noun, Draft draft) {
        return draft.kind == Kind.GROWTH && SORT.matcher(noun).find();
    }

    /// The noun with the measure of the nearest figure that counts in the same way.
    private static Optional<String> measured(String noun, Draft draft, Memory memory) {
        Dimension dimension = draft.quantity.unit().dimension();
        boolean amount =
                switch (dimension) {
                    case AREA, MASS -> true;
                    case MONEY, PERCENT, ENERGY -> SORT.matcher(noun).find();
                    default -> false;
                };
        if (!amount || memory.sentence.isEmpty()) {
            return Optional.empty();
        }
        return memory.sentence.reversed().stream()
                .filter(f -> f.dimension() == dimension || dimension == Dimension.PERCENT)
                .findFirst()
                .map(figure -> Parts.measure(figure.indicator()))
                .filter(measure -> !measure.isEmpty())
                .map(measure -> noun + measure);
    }
}
