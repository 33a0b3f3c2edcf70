package dev.yearbook.messaging.event;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON data of events.
@Singleton
public final class EventJson {

    private final ObjectMapper mapper;

    EventJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /// The data of an event.
    ///
    /// @throws RejectedEvent if there is no data or it is not of this type
    public <T> T read(Event event, Class<T> type) {
        byte[] json = event.data().orElseThrow(() -> new RejectedEvent("The event has no data"));
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new RejectedEvent("The data of the event is null");
            }
            return value;
        } catch (IOException | RuntimeException e) {
            throw new RejectedEvent(
                    "The data is no %s: %s".formatted(type.getSimpleName(), e.getMessage()), e);
        }
    }

    /// A value that was written by [#write].
    public <T> T read(String json, Class<T> type) {
        try {
            return Objects.requireNonNull(
                    mapper.readValue(json.getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a " + type.getName(), e);
        }
    }

    /// The JSON of a value that is to be published.
    public String write(Object value) {
        try {
            return new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getName(), e);
        }
    }
}
