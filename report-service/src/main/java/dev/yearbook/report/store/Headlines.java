package dev.yearbook.report.store;

import dev.yearbook.metrics.events.Observation;

/// Observations as headline or not.
final class Headlines {

    private Headlines() {}

    static Observation as(Observation it, boolean headline) {
        if (it.headline() == headline) {
            return it;
        }
        return new Observation(
                it.id(),
                it.series(),
                it.kind(),
                it.period(),
                it.quantity(),
                it.core(),
                it.outer(),
                it.comparability(),
                it.source(),
                it.evidence(),
                it.statedSubject(),
                it.statedIndicator(),
                it.whole(),
                it.confidence(),
                it.rule(),
                it.factClass(),
                it.derivation(),
                it.lineage(),
                headline,
                it.headlineReason(),
                it.verdict(),
                it.recordedAt());
    }
}
