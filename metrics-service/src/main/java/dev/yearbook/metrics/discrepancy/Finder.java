package dev.yearbook.metrics.discrepancy;

import java.util.stream.Stream;

/// Finds one kind of discrepancy.
public interface Finder {

    /// The discrepancies that are filed under a series.
    Stream<Discrepancy> find(Course course, Courses among);
}
