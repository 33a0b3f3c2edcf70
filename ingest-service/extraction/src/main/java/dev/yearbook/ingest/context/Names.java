package dev.yearbook.ingest.context;

import java.util.Optional;

/// Recognises names of subjects by their last word.
public final class Names {

    private static final String GENERIC = "一各多两几该本此这某首新高大老重优每些有约近超同其类";

    private Names() {}

    /// The kind of subject that a phrase names, if its last word says so. A bracket at the end, a
    /// Roman or Chinese number and 一期, 二期 may follow the word.
    public static Optional<EntityKind> kind(String phrase) {
        String core = withoutStage(phrase);
        if (core.length() < 2) {
            return Optional.empty();
        }
        return Vocabulary.ENTITIES
                .endingAt(core, core.length(), 0)
                .filter(match -> match.start() > 0)
                .map(Lexicon.Match::meaning);
    }

    /// Whether a phrase is the name of one thing and not of a sort of things.
    public static boolean proper(String phrase) {
        Optional<EntityKind> kind = kind(phrase);
        if (kind.isEmpty()
                || phrase.contains("、")
                || phrase.contains(" ")
                || phrase.length() > 40) {
            return false;
        }
        return switch (kind.get()) {
            case ORGANISATION -> phrase.length() >= 4 && !generic(phrase);
            case AREA -> phrase.length() >= 3 && !generic(phrase);
            case PEOPLE -> startsWithPlace(phrase);
        };
    }

    private static boolean generic(String phrase) {
        return GENERIC.indexOf(phrase.charAt(0)) >= 0
                || phrase.startsWith("国家级")
                || phrase.startsWith("省级")
                || phrase.startsWith("市级")
                || phrase.startsWith("科技")
                || phrase.startsWith("重点")
                || phrase.contains("等");
    }

    private static boolean startsWithPlace(String phrase) {
        return Vocabulary.PLACES.startingAt(phrase, 0, phrase.length()).isPresent();
    }

    private static String withoutStage(String phrase) {
        String core = phrase;
        int open = core.endsWith("）") ? core.lastIndexOf('（') : -1;
        if (open > 0) {
            core = core.substring(0, open);
        }
        return core.replaceAll("(?<=.)([一二三四五六七八九十\\d]+期|[ⅠⅡⅢⅣI]+)$", "");
    }
}
