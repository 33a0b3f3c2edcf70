package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.messaging.event.EventContext;
import java.time.Instant;

/// What the ingest service says of a fact.
public sealed interface FactMessage {

    /// The fact's id.
    String fact();

    /// When this was said.
    Instant recordedAt();

    /// A document states it.
    record Stated(FactStated statement, EventContext context) implements FactMessage {
        @Override
        public String fact() {
            return statement.id();
        }

        @Override
        public Instant recordedAt() {
            return statement.recordedAt();
        }
    }

    /// It is stated no longer.
    record Withdrawn(FactWithdrawn withdrawal, EventContext context) implements FactMessage {
        @Override
        public String fact() {
            return withdrawal.id();
        }

        @Override
        public Instant recordedAt() {
            return withdrawal.recordedAt();
        }
    }
}
