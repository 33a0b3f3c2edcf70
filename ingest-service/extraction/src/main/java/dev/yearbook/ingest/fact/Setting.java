package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Sections;
import dev.yearbook.ingest.period.Calendar;
import java.util.List;
import java.util.Optional;

/// Where in the document a passage stands and what the document says of it.
///
/// @param calendar the dates that the passage is read against
/// @param place the place that the document reports on
/// @param sections the headings above
/// @param current whether the document speaks of the day it was published, as news do, and not of a
///   year that has passed
/// @param review the several years that the passage reviews
/// @param period the part of a year that the document reports on: 1—2月
/// @param plans whether the passage states plans
record Setting(
        Calendar calendar,
        String place,
        Sections sections,
        boolean current,
        Optional<Timing> review,
        Optional<Timing> period,
        boolean plans) {

    /// The subject where the text names none.
    String subject() {
        return sections.subject().orElse(place);
    }

    List<String> path() {
        return sections.path();
    }
}
