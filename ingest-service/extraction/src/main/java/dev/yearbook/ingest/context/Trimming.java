package dev.yearbook.ingest.context;

import java.util.Optional;

/// Drops adverbs at the end of words: 平台已, 全市共累计.
final class Trimming {

    private Trimming() {}

    static String trim(String words) {
        String trimmed = words.strip();
        while (!trimmed.isEmpty()) {
            String ending = trimmed;
            Optional<Lexicon.Match<Role>> word =
                    Vocabulary.WORDS
                            .endingAt(ending, ending.length(), 0)
                            .filter(match -> adverb(ending, match));
            if (word.isEmpty()) {
                return trimmed;
            }
            trimmed = trimmed.substring(0, word.get().start()).strip();
        }
        return trimmed;
    }

    private static boolean adverb(String words, Lexicon.Match<Role> word) {
        boolean single = word.end() - word.start() == 1;
        return switch (word.meaning()) {
            case CUMULATIVE -> true;
            case ADVERB -> !single || "已将共也还均再".indexOf(words.charAt(word.start())) >= 0;
            case COPULA -> single && words.charAt(word.start()) == '共';
            default -> false;
        };
    }
}
