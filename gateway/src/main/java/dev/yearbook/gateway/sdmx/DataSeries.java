package dev.yearbook.gateway.sdmx;

import java.util.List;
import java.util.Map;

/// A series with the observations that were asked for.
///
/// @param key its key
/// @param attributes the attributes of the series by their ids
/// @param points its observations, oldest first
record DataSeries(Key key, Map<String, String> attributes, List<DataPoint> points) {

    DataSeries {
        attributes = Map.copyOf(attributes);
        points = List.copyOf(points);
    }

    /// The same series with other observations.
    DataSeries with(List<DataPoint> others) {
        return new DataSeries(key, attributes, others);
    }
}
