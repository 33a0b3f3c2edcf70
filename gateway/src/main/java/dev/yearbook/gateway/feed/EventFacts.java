package dev.yearbook.gateway.feed;

import dev.yearbook.ingest.events.DocumentChanged;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.ObservationChanged;
import dev.yearbook.metrics.events.SeriesChanged;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.events.SummaryPublished;
import dev.yearbook.report.events.SummaryTopics;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads from an event of each topic what it is about and who may see it.
@Singleton
final class EventFacts {

    private final EventJson json;

    EventFacts(EventJson json) {
        this.json = json;
    }

    /// @param facets what the event is about
    /// @param audience who may see it
    record Facts(Facets facets, Audience audience) {}

    /// The facts of an event with data.
    ///
    /// @throws RejectedEvent if the data is not what the topic promises
    Facts of(Event event) {
        return switch (event.place().topic()) {
            case MetricTopics.OBSERVATIONS -> observation(read(event, ObservationChanged.class));
            case MetricTopics.DISCREPANCIES -> discrepancy(read(event, DiscrepancyChanged.class));
            case MetricTopics.SERIES -> series(read(event, SeriesChanged.class));
            case SummaryTopics.SUMMARIES -> summary(read(event, SummaryPublished.class));
            case IngestTopics.DOCUMENTS -> document(read(event, DocumentChanged.class));
            default -> throw new RejectedEvent("Nobody expects events of this topic");
        };
    }

    private <T> T read(Event event, Class<T> type) {
        return json.read(event, type);
    }

    private static Facts observation(ObservationChanged changed) {
        return new Facts(
                facets(required(changed.identity(), "identity")),
                audience(Stream.of(changed.before(), changed.after())));
    }

    private static Facts discrepancy(DiscrepancyChanged changed) {
        return new Facts(
                facets(required(changed.identity(), "identity")),
                audience(changed.observations().stream()));
    }

    private static Facts series(SeriesChanged changed) {
        return new Facts(
                facets(required(changed.identity(), "identity")),
                audience(changed.headlines().stream()));
    }

    private static Facts summary(SummaryPublished published) {
        Facets facets = new Facets(null, List.of(), List.of(), known(published.place()));
        return new Facts(facets, Audience.EVERYBODY);
    }

    private static Facts document(DocumentChanged changed) {
        Source source = required(changed.source(), "source");
        Facets facets = new Facets(null, List.of(), List.of(), known(source.place()));
        return new Facts(facets, Audience.of(List.of(source.groups())));
    }

    private static Facets facets(SeriesIdentity identity) {
        List<String> places = new ArrayList<>(known(identity.place()));
        places.add(identity.subject());
        return new Facets(
                identity.id(),
                known(identity.subject(), identity.subjectEn()),
                known(identity.indicator(), identity.indicatorEn()),
                places);
    }

    private static Audience audience(Stream<? extends @Nullable Observation> observations) {
        return Audience.of(
                observations
                        .filter(Objects::nonNull)
                        .map(Observation::source)
                        .filter(Objects::nonNull)
                        .map(Source::groups)
                        .toList());
    }

    private static List<String> known(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).filter(name -> !name.isEmpty()).toList();
    }

    /// Data may lack what its record calls required.
    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new RejectedEvent("The data has no " + field);
        }
        return value;
    }
}
