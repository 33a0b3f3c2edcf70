package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything that a writer needs to write an answer with data.
///
/// @param structure the structure
/// @param query what was asked for
/// @param prepared when the answer was made
/// @param language the language of names
record DataMessage(DataStructure structure, DataQuery query, Instant prepared, Language language) {

    /// A format of data messages.
    interface Writer {

        /// Writes the series as they come, without keeping them, where the format allows it.
        void write(DataMessage message, Stream<DataSeries> series, OutputStream out)
                throws IOException;
    }

    /// The attributes of a level that are wanted.
    List<Attribute> attributes(Level level) {
        return DataStructure.attributes(level).stream().filter(query.attributes()::wants).toList();
    }

    /// The attributes that stand with observations: in a flat message those of series too.
    List<Attribute> observationAttributes() {
        List<Attribute> attributes = new ArrayList<>();
        if (query.flat()) {
            attributes.addAll(attributes(Level.SERIES));
        }
        attributes.addAll(attributes(Level.OBSERVATION));
        return attributes;
    }

    /// What a receiver should do with the data: replace what it has, or merge changes.
    String action() {
        boolean partial =
                query.updatedAfter().isPresent()
                        || query.attributes() != DataQuery.AttributeChoice.ALL
                        || !query.values();
        return partial ? "Merge" : "Replace";
    }
}
