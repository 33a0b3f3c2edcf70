package dev.yearbook.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.serde.jackson.SerdeJacksonConfiguration;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/// Writes figures out in JSON, `1000` and not `1E+3`, and refuses objects with a name given twice.
@Singleton
final class ExactFigures implements BeanCreatedEventListener<SerdeJacksonConfiguration> {

    @Override
    public SerdeJacksonConfiguration onCreated(BeanCreatedEvent<SerdeJacksonConfiguration> event) {
        SerdeJacksonConfiguration configuration = event.getBean();
        Map<StreamWriteFeature, Boolean> writing = new HashMap<>(configuration.getStreamFeatures());
        writing.put(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        configuration.setStreamFeatures(writing);
        Map<JsonParser.Feature, Boolean> reading = new HashMap<>(configuration.getParserFeatures());
        reading.put(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        configuration.setParserFeatures(reading);
        return configuration;
    }
}
