package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the noun that follows a figure: 获批6家国家临床医学研究中心.
final class Counted {

    private static final String NO_NOUN = "，。；、：）！？%/+=<>~占居列排名和及与或以为是的从由到至比较也均都近约超这等且并但更又再已未";

    /// Nouns that begin with a character of function words.
    private static final Pattern NOUN =
            Pattern.compile(
                    "^(从业|居民|列车|同学|都市|超级|超算|超高|超大|名录|名师|比赛|并购|并网|已建|未成年|排水|排污|均衡|近海|等级|以色列|和谐)");

    private Counted() {}

    /// The noun in `right`, the text after a figure up to the next figure or the end of the clause.
    static Optional<String> noun(String right, Dimension dimension) {
        String text = right.strip();
        boolean linked = text.startsWith("的");
        if (linked) {
            text = text.substring(1);
        }
        if (text.isEmpty() || !begins(text, dimension, linked)) {
            return Optional.empty();
        }
        return Optional.of(text)
                .map(Wording::tidy)
                .map(noun -> noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun)
                .filter(noun -> noun.length() > 1 || linked);
    }

    private static boolean begins(String text, Dimension dimension, boolean linked) {
        char c = text.charAt(0);
        boolean quoted = c == '“' || c == '《';
        if (!quoted && (NO_NOUN.indexOf(c) >= 0 && !NOUN.matcher(text).find() || c == ' ')) {
            return false;
        }
        boolean counts =
                dimension != Dimension.PERCENT
                        && dimension != Dimension.POINTS
                        && dimension != Dimension.RANK
                        && dimension != Dimension.MULTIPLE;
        if (!counts && !linked) {
            return false;
        }
        Optional<Lexicon.Match<Role>> word = Vocabulary.WORDS.startingAt(text, 0, text.length());
        return word.filter(match -> match.meaning() != Role.STOP && match.end() > 1).isEmpty()
                || nounBehind(text, word.get());
    }

    /// 实际使用外资 begins with a function word and is a noun all the same.
    private static boolean nounBehind(String text, Lexicon.Match<Role> word) {
        return word.meaning() == Role.ADVERB
                && text.length() > word.end() + 3
                && "新高全主".indexOf(text.charAt(0)) >= 0;
    }
}
