package dev.yearbook.gateway.sdmx;

import dev.yearbook.metrics.events.SeriesIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Answers SDMX queries from a source of series.
final class SdmxAnswers {

    private static final String STRUCTURE_XML = "application/vnd.sdmx.structure+xml;version=2.1";
    private static final String STRUCTURE_JSON =
            "application/vnd.sdmx.structure+json;version=2.1.0";

    private final SeriesSource source;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Language language;

    SdmxAnswers(SeriesSource source, Clock clock, Language language) {
        this.source = source;
        this.catalogue = new Catalogue(source.identities());
        this.clock = clock;
        this.language = language;
    }

    /// An answer that is written when it is sent.
    ///
    /// @param type its media type
    /// @param body writes it
    record Answer(String type, Body body) {}

    /// The body of an answer.
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /// Data in this format; empty where nothing matches.
    Optional<Answer> data(
            SdmxPath.Data path, Map<String, List<String>> parameters, DataFormat format) {
        DataQuery query = query(parameters, path.key());
        if (!path.known()) {
            return Optional.empty();
        }
        Iterator<DataSeries> series = selected(query).iterator();
        if (!series.hasNext()) {
            return Optional.empty();
        }
        DataMessage message =
                new DataMessage(catalogue.structure(), query, clock.instant(), language);
        return Optional.of(
                new Answer(
                        format.type(), out -> format.writer().write(message, stream(series), out)));
    }

    /// Structures; empty where there is none of that name.
    Optional<Answer> structure(SdmxPath.Structure path, String references, boolean json) {
        Set<Artefact> wanted = path.artefact().with(references);
        if (!path.known() || !exists(path)) {
            return Optional.empty();
        }
        DataStructure structure = catalogue.structure();
        Instant now = clock.instant();
        return Optional.of(
                json
                        ? new Answer(
                                STRUCTURE_JSON,
                                out -> StructureJson.write(structure, wanted, now, language, out))
                        : new Answer(
                                STRUCTURE_XML,
                                out -> StructureXml.write(structure, wanted, now, out)));
    }

    /// The codes that occur; empty where nothing matches.
    Optional<Answer> availability(
            SdmxPath.Availability path, Map<String, List<String>> parameters, boolean json) {
        DataQuery query = query(parameters, path.key());
        Availability available =
                Availability.of(
                        catalogue.structure(),
                        path.dimensions(),
                        path.known() ? selected(query) : Stream.empty());
        if (available.codes().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(
                json
                        ? new Answer(STRUCTURE_JSON, out -> available.json(now, language, out))
                        : new Answer(STRUCTURE_XML, out -> available.xml(now, out)));
    }

    private DataQuery query(Map<String, List<String>> parameters, String key) {
        return new DataQueryParser(catalogue.structure(), parameters).parse(key);
    }

    private boolean exists(SdmxPath.Structure path) {
        if (SdmxPath.ANY.contains(path.id())) {
            return true;
        }
        return switch (path.artefact()) {
            case DATAFLOW, DATA_STRUCTURE -> path.id().equals(DataStructure.ID);
            case CONCEPT_SCHEME -> path.id().equals(Artefact.CONCEPTS);
            case CODELIST ->
                    catalogue.structure().codelists().stream()
                            .anyMatch(list -> list.id().equals(path.id()));
        };
    }

    private Stream<DataSeries> selected(DataQuery query) {
        List<String> ids =
                source.identities().stream()
                        .filter(identity -> possible(identity, query))
                        .map(SeriesIdentity::id)
                        .toList();
        SeriesBuilder builder = new SeriesBuilder(catalogue, language);
        Stream<DataSeries> all =
                source.observations(ids, query)
                        .flatMap(of ->
                                catalogue.identity(of.series()).stream()
                                        .flatMap(identity ->
                                                builder
                                                        .build(identity, of.observations())
                                                        .stream()));
        return new Selection(catalogue.structure(), query).of(all);
    }

    /// Whether the key of a series can match whatever the frequencies of its observations are.
    private boolean possible(SeriesIdentity identity, DataQuery query) {
        return Vocabulary.FREQ.codes().stream()
                .anyMatch(
                        frequency -> query.keys().matches(catalogue.key(identity, frequency.id())));
    }

    private static Stream<DataSeries> stream(Iterator<DataSeries> series) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(series, Spliterator.ORDERED), false);
    }
}
