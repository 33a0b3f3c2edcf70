package dev.yearbook.ingest.fact;

/// How probable it is that all of a fact is right, as measured on annotated documents: a logistic
/// sum of what is known of the way it was read.
final class Confidence {

    private Confidence() {}

    static double of(Draft draft) {
        double score = 1.0;
        score += draft.rules.stream().anyMatch(rule -> rule.startsWith("table")) ? 2.5 : 0;
        score -= draft.indicator.length() < 3 ? 1.5 : 0;
        score -= draft.indicator.length() > 24 ? 0.8 : 0;
        score -=
                draft.rules.stream().anyMatch(rule -> rule.contains("of the figure before"))
                        ? 0.2
                        : 0;
        return Math.round(100 / (1 + Math.exp(-score))) / 100.0;
    }
}
