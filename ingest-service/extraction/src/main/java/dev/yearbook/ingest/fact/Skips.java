package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.quantity.Dimension;
import dev.yearbook.ingest.quantity.Modifier;
import dev.yearbook.ingest.quantity.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Quantities that are no figure of their own where they stand: thresholds that describe what is
/// counted (经费超过500亿元的行业有9个).
final class Skips {

    /// 15分钟服务圈, 三部曲: the numeral belongs to a name.
    private static final Pattern NAMED =
            Pattern.compile(
                    "[“”]?(便民|社区|高铁|高速|高速公路|航空|都市|出行|物流)?[“”]?(服务|生活|交通|通勤|医疗|文化|健身|经济|都市|养老|出行|高铁|公路)*圈|曲(?=[、，。”])");

    private Skips() {}

    static Optional<SkipReason> reason(
            String text, Clause clause, List<Mention> all, int index, Memory memory) {
        Mention mention = all.get(index);
        if (NAMED.matcher(text).region(mention.end(), text.length()).lookingAt()) {
            return Optional.of(SkipReason.NAME);
        }
        boolean threshold =
                mention.quantity().modifier() == Modifier.AT_LEAST
                        || mention.quantity().modifier() == Modifier.AT_MOST;
        if (threshold && index + 1 < all.size() && describes(text, mention, all.get(index + 1))) {
            memory.measure = Optional.of(text.substring(clause.start(), mention.start()));
            return Optional.of(SkipReason.NAME);
        }
        if (threshold && index > 0 && predicate(text, all.get(index - 1), mention)) {
            return Optional.of(SkipReason.NAME);
        }
        return Optional.empty();
    }

    /// 超过500亿元的行业大类有 9个, 亿元以上项目 12个.
    private static boolean describes(String text, Mention mention, Mention next) {
        String between = text.substring(mention.end(), next.start());
        if (between.contains("、") || between.contains("和") || between.contains("及")) {
            return false;
        }
        boolean described =
                between.startsWith("的") && (between.length() > 2 || between.endsWith("有"));
        boolean attached =
                mention.quantity().unit().dimension() == Dimension.MONEY
                        && between.length() > 2
                        && !between.contains("、")
                        && text.startsWith("以上", mention.end() - 2);
        return described || attached;
    }

    /// 191家企业营业收入 超百亿元.
    private static boolean predicate(String text, Mention before, Mention mention) {
        String between = text.substring(before.end(), mention.start());
        Dimension dimension = before.quantity().unit().dimension();
        return (dimension == Dimension.COUNT || dimension == Dimension.PEOPLE)
                && mention.quantity().unit().dimension() == Dimension.MONEY
                && between.length() > 5
                && !between.contains("、")
                && !between.contains("实现");
    }
}
