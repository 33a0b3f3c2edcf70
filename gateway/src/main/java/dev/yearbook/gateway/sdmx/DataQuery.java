package dev.yearbook.gateway.sdmx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A query for data, of either version of the API.
///
/// @param keys the keys asked for
/// @param filters filters of components
/// @param updatedAfter only what changed after this instant
/// @param asOf the state of knowledge at this instant
/// @param history every version, not only the current one
/// @param first at most so many observations of each series from its start
/// @param last at most so many observations of each series from its end
/// @param offset how many observations to leave out at the start
/// @param limit how many observations to give at most
/// @param attributes which attributes to give
/// @param values whether values are wanted
/// @param flat whether observations stand by themselves instead of in series
record DataQuery(
        KeyPattern keys,
        List<ComponentFilter> filters,
        Optional<Instant> updatedAfter,
        Optional<Instant> asOf,
        boolean history,
        OptionalInt first,
        OptionalInt last,
        int offset,
        OptionalInt limit,
        AttributeChoice attributes,
        boolean values,
        boolean flat) {

    /// Which attributes a query wants.
    ///
    /// @param series whether those of series
    /// @param observation whether those of observations
    /// @param only none for all of these, or the ids wanted
    record AttributeChoice(boolean series, boolean observation, Set<String> only) {

        static final AttributeChoice ALL = new AttributeChoice(true, true, Set.of());
        static final AttributeChoice NONE = new AttributeChoice(false, false, Set.of());

        /// Whether an attribute is wanted.
        boolean wants(Component.Attribute attribute) {
            boolean level = attribute.level() == Component.Level.SERIES ? series : observation;
            return level && (only.isEmpty() || only.contains(attribute.id()));
        }
    }
}
