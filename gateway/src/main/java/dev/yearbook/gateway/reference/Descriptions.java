package dev.yearbook.gateway.reference;

import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The descriptions of the services, asked of each of them and merged once a minute.
///
/// A service that is down keeps the description that it last gave.
@Singleton
public class Descriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Descriptions.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<String, HttpClient> services = new LinkedHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private @Nullable Map<String, @Nullable Object> merged;
    private Instant mergedAt = Instant.EPOCH;

    Descriptions(
            @Client("ingest") HttpClient ingest,
            @Client("metrics") HttpClient metrics,
            @Client("report") HttpClient report) {
        services.put("ingest", ingest);
        services.put("metrics", metrics);
        services.put("report", report);
        this.clock = Clock.systemUTC();
    }

    /// The whole API as an OpenAPI 3.1 document.
    public synchronized Map<String, @Nullable Object> whole() {
        Map<String, @Nullable Object> last = merged;
        if (last != null && mergedAt.plus(FRESH).isAfter(clock.instant())) {
            return last;
        }
        Merge merge = new Merge();
        merge.add("gateway", parse(own()));
        boolean complete = true;
        for (Map.Entry<String, HttpClient> service : services.entrySet()) {
            complete &= ask(service.getKey(), service.getValue());
            String description = known.get(service.getKey());
            if (description != null) {
                merge.add(service.getKey(), parse(description));
            }
        }
        Map<String, @Nullable Object> whole = merge.whole();
        merged = whole;
        mergedAt = complete ? clock.instant() : Instant.EPOCH;
        return whole;
    }

    private boolean ask(String service, HttpClient client) {
        try {
            known.put(service, client.toBlocking().retrieve("/openapi"));
            return true;
        } catch (io.micronaut.http.client.exceptions.HttpClientException down) {
            LOG.warn("{} gives no description of its API: {}", service, down.getMessage());
            return false;
        }
    }

    private static Map<String, Object> parse(String yaml) {
        return Tree.object(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    private static String own() {
        try (InputStream yaml =
                Descriptions.class.getResourceAsStream("/META-INF/swagger/gateway.yml")) {
            return yaml == null ? "{}" : new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
