package dev.yearbook.ingest.context;

import java.util.Optional;
import java.util.Set;

/// Finds the verb of a clause.
final class Verbs {

    /// Characters that make a noun of the verb before them: 成交额, 申请量, 授权数.
    private static final String NOMINAL = "额量数率费者式型度权业器品";

    private Verbs() {}

    /// Verbs that more often say what sort of place a place is than what somebody does.
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "服务", "检测", "检验", "研发", "开发", "培训", "运营", "管理", "转化", "孵化", "投资", "利用", "供应",
                    "生产", "推广", "使用", "出版", "销售", "调解", "贸易", "研制", "登记", "存储", "采集", "改造", "保护",
                    "处理");

    /// 服务平台, 检测中心: the verb is the first part of a name's last word.
    private static boolean attribute(String text, Lexicon.Match<VerbSense> verb) {
        return ATTRIBUTES.contains(text.substring(verb.start(), verb.end()))
                && Vocabulary.ENTITIES
                        .startingAt(text, verb.end(), text.length())
                        .filter(word -> word.end() - word.start() > 1)
                        .isPresent();
    }

    /// The first verb from `from` on, outside quotation marks and brackets.
    static Optional<Lexicon.Match<VerbSense>> firstIn(String text, int from) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = Clauses.closing(c);
            if (close > 0) {
                i = Clauses.skipAside(text, i, (char) close) + 1;
                continue;
            }
            if (i >= from) {
                Optional<Lexicon.Match<VerbSense>> verb =
                        Vocabulary.VERBS.startingAt(text, i, text.length());
                if (verb.isPresent() && !nominal(text, verb.get())) {
                    return verb;
                }
            }
            i++;
        }
        return Optional.empty();
    }

    /// Whether what looks like a verb is part of a noun here.
    static boolean nominal(String text, Lexicon.Match<VerbSense> verb) {
        if (verb.end() < text.length() && NOMINAL.indexOf(text.charAt(verb.end())) >= 0) {
            return true;
        }
        boolean head =
                Vocabulary.HEADS
                        .startingAt(text, verb.start(), text.length())
                        .filter(word -> word.end() > verb.end())
                        .isPresent();
        return head || attribute(text, verb);
    }
}
