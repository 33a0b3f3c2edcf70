package dev.yearbook.metrics.publish;

import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import java.util.List;

/// What became of the observations of a series at a period.
///
/// @param slot the series and period
/// @param before the observations before
/// @param after the observations after
public record SlotChange(Slot slot, List<Recorded> before, List<Recorded> after) {

    /// Copies the lists.
    public SlotChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
