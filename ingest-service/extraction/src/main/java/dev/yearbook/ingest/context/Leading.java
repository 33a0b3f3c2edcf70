package dev.yearbook.ingest.context;

import java.util.Optional;

/// Drops what only leads in a clause: 其中, 据统计, 累计, 共. Remembers what that says of the figure.
final class Leading {

    private static final String SIGNS = " *—-、•）·";

    boolean part;
    boolean cumulative;
    boolean already;

    String drop(String words) {
        String rest = words;
        int before;
        do {
            before = rest.length();
            rest = dropOne(rest);
        } while (rest.length() < before && !rest.isEmpty());
        return rest;
    }

    private String dropOne(String rest) {
        if (rest.isEmpty()) {
            return rest;
        }
        if (SIGNS.indexOf(rest.charAt(0)) >= 0 || together(rest)) {
            return rest.substring(1);
        }
        Optional<Lexicon.Match<Role>> word =
                Vocabulary.WORDS.startingAt(rest, 0, rest.length()).filter(w -> leads(rest, w));
        if (word.isEmpty()) {
            return rest;
        }
        String written = rest.substring(0, word.get().end());
        part |= written.startsWith("其中");
        already |= written.startsWith("已");
        cumulative |= word.get().meaning() == Role.CUMULATIVE;
        return rest.substring(word.get().end());
    }

    private static boolean leads(String rest, Lexicon.Match<Role> word) {
        boolean longer =
                Vocabulary.VERBS
                        .startingAt(rest, 0, rest.length())
                        .filter(verb -> verb.end() > word.end())
                        .isPresent();
        if (longer) {
            return false;
        }
        return switch (word.meaning()) {
            case LEAD -> word.end() > 1 || "和及并且而使让令".indexOf(rest.charAt(0)) >= 0;
            case ADVERB -> word.end() > 1 || !attached(rest);
            case CUMULATIVE, BASE -> true;
            case COPULA -> rest.startsWith("共") || rest.startsWith("已有") || rest.startsWith("总共");
            default -> false;
        };
    }

    /// 共建成, 共获得: 共 stands before a verb of its own, unlike in 共建平台.
    private static boolean together(String rest) {
        return rest.startsWith("共")
                && Vocabulary.VERBS
                        .startingAt(rest, 1, rest.length())
                        .filter(verb -> verb.end() > 2)
                        .isPresent();
    }

    /// 已建, 新兴, 现代: the character begins a word of its own.
    private static boolean attached(String rest) {
        return "新现可能要应另其正更".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("已建")
                || rest.startsWith("各类")
                || rest.startsWith("再审")
                || rest.startsWith("再生")
                || rest.startsWith("再保险")
                || rest.startsWith("各级")
                || rest.startsWith("各种")
                || rest.startsWith("将");
    }
}
