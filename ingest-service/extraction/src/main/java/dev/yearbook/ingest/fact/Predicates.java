package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.Optional;

/// Finds the verb that tells the basis of things counted by the noun behind a figure.
///
/// | words | verb |
/// | --- | --- |
/// | 补贴惠及124万名婴幼儿 | 惠及, at the end of the words before |
/// | 3项成果入选十大进展 | 入选, in the words behind |
final class Predicates {

    private Predicates() {}

    /// Whether something happens in what is counted: 成果获得奖励.
    static boolean within(String indicator) {
        for (int i = 2; i < indicator.length() - 1; i++) {
            boolean event =
                    Vocabulary.VERBS
                            .startingAt(indicator, i, indicator.length())
                            .filter(v -> v.end() - v.start() > 1)
                            .filter(v -> v.meaning() == VerbSense.EVENT)
                            .isPresent();
            if (event) {
                return true;
            }
        }
        return false;
    }

    static Optional<VerbSense> sense(String before, String behind) {
        Optional<VerbSense> last =
                Vocabulary.VERBS.endingAt(before, before.length(), 0).map(Lexicon.Match::meaning);
        return last.or(() -> behind(behind));
    }

    /// The counted noun; where the words behind also lead to the next figure, up to their verb:
    /// 10个先导区集聚企业150家 counts 先导区.
    static String counted(String noun, Words around) {
        if (!around.leads()) {
            return noun;
        }
        for (int i = 2; i < noun.length(); i++) {
            if (Vocabulary.VERBS
                    .startingAt(noun, i, noun.length())
                    .filter(v -> v.end() - v.start() > 1)
                    .isPresent()) {
                return noun.substring(0, i);
            }
        }
        return noun;
    }

    /// The verb behind the noun, unless it begins the noun or stands in an attribute.
    private static Optional<VerbSense> behind(String behind) {
        for (int i = 2; i < behind.length(); i++) {
            Optional<Lexicon.Match<VerbSense>> verb =
                    Vocabulary.VERBS.startingAt(behind, i, behind.length());
            if (verb.isPresent() && behind.indexOf('的', i) < 0 && event(behind, verb.get())) {
                return verb.map(Lexicon.Match::meaning);
            }
        }
        return behind.endsWith("完成") || behind.endsWith("竣工")
                ? Optional.of(VerbSense.EVENT)
                : Optional.empty();
    }

    /// A verb of two characters or more, which is not the first part of a noun such as 服务平台.
    private static boolean event(String behind, Lexicon.Match<VerbSense> verb) {
        boolean noun =
                Vocabulary.HEADS.endingAt(behind, behind.length(), verb.start()).isPresent()
                        || Vocabulary.ENTITIES
                                .endingAt(behind, behind.length(), verb.start())
                                .filter(word -> word.end() - word.start() > 1)
                                .isPresent();
        return verb.end() - verb.start() > 1 && !noun;
    }
}
