package dev.yearbook.report.store;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// JSON in columns.
@Singleton
public final class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /// The JSON of a value.
    public String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /// The JSON of a value in UTF-8.
    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getName(), e);
        }
    }

    /// A value that was written by this service.
    public <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /// A value that was written by this service.
    public <T> T read(byte[] json, Class<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new IllegalStateException("Stored as null: " + type.getName());
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a stored " + type.getName(), e);
        }
    }
}
