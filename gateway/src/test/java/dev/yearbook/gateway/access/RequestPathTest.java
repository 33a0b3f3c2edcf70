package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @Test
    void aPlainPathIsReadAsItsDecodedSegments() {
        assertThat(RequestPath.read("/sdmx/data/YB%2CMETRICS%2C1.0/A.CN+US/%E4%B8%8A%E6%B5%B7"))
                .contains(
                        new RequestPath(
                                java.util.List.of(
                                        "sdmx", "data", "YB,METRICS,1.0", "A.CN+US", "上海")));
        assertThat(RequestPath.read("/")).contains(new RequestPath(java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api",
                "//api",
                "/api/",
                "/api//v1",
                "/api/./v1",
                "/api/../admin",
                "/api/%2e%2e/admin",
                "/api/%2E",
                "/api%2fv1",
                "/api%2Fv1",
                "/api%5cv1",
                "/api\\v1",
                "/api;x=1",
                "/api%3bx",
                "/api/%252e%252e",
                "/api/%00",
                "/api/%0d%0a",
                "/api/%7f",
                "/api/%c0%af",
                "/api/%ff",
                "/api/%",
                "/api/%4",
                "/api/%zz",
                "/api/a b",
                "/api/上海"
            })
    void aPathThatCanBeReadInTwoWaysIsNone(String path) {
        assertThat(RequestPath.read(path)).isEmpty();
    }
}
