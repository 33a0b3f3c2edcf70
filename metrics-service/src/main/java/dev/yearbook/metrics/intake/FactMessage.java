package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.messaging.event.EventContext;

/// What the ingest service says of a fact.
sealed interface FactMessage {

    /// The fact's id.
    String fact();

    /// A document states it.
    record Stated(FactStated statement, EventContext context) implements FactMessage {
        @Override
        public String fact() {
            return statement.id();
        }
    }

    /// It is stated no longer.
    record Withdrawn(FactWithdrawn withdrawal, EventContext context) implements FactMessage {
        @Override
        public String fact() {
            return withdrawal.id();
        }
    }
}
