package dev.yearbook.metrics.linking;

import dev.yearbook.metrics.vocabulary.Vocabulary;

/// Whether one name of a facility is short for another.
///
/// | short | long | |
/// | --- | --- | --- |
/// | 合肥光源 | 合肥同步辐射光源 | yes: same start and end, the middle left out |
/// | 合肥光源 | 合肥光源(光源1期、光源2期) | yes: parts are listed after the name |
/// | 东海大学 | 东海交通大学 | no: organisations are not abbreviated in this way |
final class Abbreviations {

    private static final int SHORTEST = 4;
    private static final double LONGEST_PART = 0.75;

    private final Vocabulary vocabulary;

    Abbreviations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean connect(String a, String b) {
        String brief = a.length() < b.length() ? a : b;
        String full = a.length() < b.length() ? b : a;
        if (brief.length() < SHORTEST || brief.length() > full.length() * LONGEST_PART)
            return false;
        String ending = facilityEnding(brief);
        return !ending.isEmpty()
                && full.startsWith(brief.substring(0, 2))
                && Similarity.isSubsequence(brief, full)
                && (full.endsWith(ending) || listsParts(full, ending));
    }

    private String facilityEnding(String name) {
        return vocabulary.facilityEndings().stream().filter(name::endsWith).findFirst().orElse("");
    }

    /// Whether the ending comes again: the name is followed by a list of its parts.
    private static boolean listsParts(String full, String ending) {
        int first = full.indexOf(ending);
        return first >= 0 && full.indexOf(ending, first + ending.length()) >= 0;
    }
}
