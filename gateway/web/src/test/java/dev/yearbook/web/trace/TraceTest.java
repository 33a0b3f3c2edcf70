package dev.yearbook.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void aCorrelationIdThatIsAUuidIsTheTrace() {
        Trace trace = Trace.of("4BF92F35-77b3-4da6-a3ce-929d0e0e4736");

        assertThat(trace.id()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.parent()).isEqualTo("00-" + trace.id() + "-" + trace.root() + "-01");
    }

    @Test
    void anyOtherWordIsTheSameTraceEachTime() {
        assertThat(Trace.of("nightly.import-7").id())
                .matches("[0-9a-f]{32}")
                .isEqualTo(Trace.of("nightly.import-7").id())
                .isNotEqualTo(Trace.of("nightly.import-8").id());
    }

    @Test
    void spansAreSentAsJsonWhateverIsInThem() throws Exception {
        Trace trace = Trace.of("x");
        Span span =
                new Span(
                        trace,
                        "00f067aa0ba902b7",
                        Optional.of(trace.root()),
                        "GET \"\\\n",
                        Span.Kind.SERVER,
                        1,
                        2,
                        Map.of("http.route", "/api/{id}"),
                        true);

        Map<String, Object> sent =
                JsonMapper.createDefault()
                        .readValue(
                                new Collector("http://127.0.0.1:1/", "test").json(List.of(span)),
                                Argument.mapOf(String.class, Object.class));

        assertThat(sent.toString())
                .contains("traceId=" + trace.id(), "name=GET \"\\\n", "kind=2", "code=2");
    }
}
