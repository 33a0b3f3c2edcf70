package dev.yearbook.report.intake;

import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.ObservationChanged;
import dev.yearbook.metrics.events.SeriesChanged;
import dev.yearbook.report.store.ObservationTable.Telling;
import dev.yearbook.report.store.SeriesTable.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a batch of events tells, sorted by what it is about.
final class Told {

    final List<Identity> identities = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final List<SeriesChanged> states = new ArrayList<>();
    final List<String> forgotten = new ArrayList<>();
    final List<DiscrepancyChanged> discrepancies = new ArrayList<>();
    final List<CurationDecided> decisions = new ArrayList<>();
    final Set<String> touched = new TreeSet<>();

    void add(ObservationChanged event) {
        identities.add(new Identity(event.identity(), event.recordedAt()));
        touched.add(event.identity().id());
        Observation before = event.before();
        Observation after = event.after();
        if (before != null) {
            touched.add(before.series());
            if (after == null || !after.id().equals(before.id())) {
                tellings.add(new Telling(before, true, false, event.recordedAt()));
            }
        }
        if (after != null) {
            touched.add(after.series());
            boolean revised = event.change().equals("revised");
            tellings.add(new Telling(after, false, revised, event.recordedAt()));
        }
    }

    void add(SeriesChanged event) {
        identities.add(new Identity(event.identity(), event.recordedAt()));
        states.add(event);
        touched.add(event.identity().id());
        event.headlines()
                .forEach(it -> tellings.add(new Telling(it, false, false, event.recordedAt())));
    }

    void add(DiscrepancyChanged event) {
        discrepancies.add(event);
    }

    void add(CurationDecided event) {
        decisions.add(event);
        touched.add(event.series());
    }

    void forget(String series) {
        forgotten.add(series);
        touched.add(series);
    }
}
