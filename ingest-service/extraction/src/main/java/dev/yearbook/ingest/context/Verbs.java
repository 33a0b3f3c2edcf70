package dev.yearbook.ingest.context;

import java.util.Optional;

/// Finds the verb of a clause.
final class Verbs {

    /// Characters that make a noun of the verb before them: 成交额, 申请量, 授权数.
    private static final String NOMINAL = "额量数率费者式型度权业器品";

    private Verbs() {}

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
        return Vocabulary.HEADS
                .startingAt(text, verb.start(), text.length())
                .filter(head -> head.end() > verb.end())
                .isPresent();
    }
}
