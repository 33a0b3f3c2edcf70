package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementPortIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/health/readiness", "/prometheus"})
    void probesAreAnsweredThereAndNowhereElse(String path) throws Exception {
        assertThat(onManagement(path)).isEqualTo(200);
        assertThat(gateway.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/keys", "/env", "/beans", "/health/../env", "/loggers"})
    void nothingElseIsAnsweredThere(String path) throws Exception {
        assertThat(onManagement(path)).isIn(400, 401, 404);
    }

    private static int onManagement(String path) throws Exception {
        return gateway.send(HttpRequest.newBuilder(URI.create(gateway.management(path))).build())
                .statusCode();
    }
}
