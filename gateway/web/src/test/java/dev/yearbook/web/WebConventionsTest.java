package dev.yearbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class WebConventionsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject EmbeddedServer server;
    @Inject JsonMapper json;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | /figures?limt=5            | 400 | unknown-parameter  | There is no parameter “limt” here.
                    GET    | /figures?limit=5&limit=6   | 400 | unknown-parameter  | limit is given more than once.
                    GET    | /figures/7?lang=zh         | 400 | unknown-parameter  | There is no parameter “lang” here.
                    GET    | /figures?limit=0           | 400 | invalid-request    | limit: 0 must be greater than or equal to 1
                    GET    | /figures?limit=ten         | 400 | invalid-request    | limit: “ten” is not a whole number
                    GET    | /figures?since=yesterday   | 400 | invalid-request    | since: “yesterday” is not a date such as 2024-12-31
                    GET    | /figures?cursor=AAAA       | 400 | invalid-cursor     | The cursor is not one that this list with these filters gave.
                    GET    | /figures/seven             | 400 | invalid-request    | id: “seven” is not a whole number
                    GET    | /figures/404               | 404 | not-found          | No figure has the id 404.
                    GET    | /nowhere                   | 404 | not-found          | Nothing is found at /nowhere; /docs lists what there is.
                    DELETE | /figures                   | 405 | method-not-allowed | DELETE is not supported at /figures; the Allow header lists what is.
                    GET    | /figures/500               | 500 | internal-error     | The request failed on our side; nothing is wrong with it.
                    """)
    void aBadRequestIsAProblemThatSaysWhy(
            String method, String path, int status, String type, String detail) throws Exception {
        Problem problem = problem(request(method, path), status);

        assertThat(problem.type()).isEqualTo("/docs#problem-" + type);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).isEqualTo(detail);
        assertThat(problem.instance()).isEqualTo(path.split("\\?")[0]);
        assertThat(problem.correlationId()).isNotBlank();
    }

    @Test
    void anUnknownParameterNamesTheKnownOnes() throws Exception {
        Flaw flaw = problem(request("GET", "/figures?limt=5"), 400).errors().getFirst();

        assertThat(flaw.parameter()).isEqualTo("limt");
        assertThat(flaw.remedy()).isEqualTo("Use cursor, limit, q, since, unit");
    }

    @Test
    void aListMayBeGivenTwiceAndARouteMayTakeAnything() throws Exception {
        assertThat(send(request("GET", "/figures?unit=a&unit=b")).statusCode()).isEqualTo(200);
        assertThat(send(request("GET", "/figures/any?what=ever")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {"name":"a","year":3021,"value":1}            | 400 | #/year
                    {"name":"","year":2021,"value":1}             | 400 | #/name
                    {"name":"a","year":"soon","value":1}          | 400 | #
                    {"name":"a","year":2021,"year":2022,"value":1}| 400 | #
                    {"name":"a"                                   | 400 | #
                    [1]                                           | 400 | #
                    """)
    void aBadBodyIsAProblem(String body, int status, String pointer) throws Exception {
        HttpRequest request =
                builder("/figures")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();

        Problem problem = problem(request, status);

        if (problem.errors().isEmpty()) {
            assertThat(problem.detail()).startsWith("The ");
        } else {
            assertThat(problem.errors().getFirst().pointer()).isEqualTo(pointer);
        }
        assertThat(problem.toString()).doesNotContain("dev.yearbook").doesNotContain("Exception");
    }

    @Test
    void anotherMediaTypeIsRefusedWithWhatIsSupported() throws Exception {
        HttpRequest request =
                builder("/figures")
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString("<a/>"))
                        .build();

        assertThat(problem(request, 415).detail()).contains("application/json");
    }

    @Test
    void aBrokenMultipartBodyIsAProblem() throws Exception {
        HttpRequest request =
                builder("/figures/file")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("no boundary at all"))
                        .build();

        problem(request, 400);
    }

    @Test
    void aBodyOverTheLimitIsAProblem() throws Exception {
        HttpRequest request =
                builder("/figures")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(" ".repeat(20_000_000)))
                        .build();

        assertThat(problem(request, 413).detail()).endsWith("; send less.");
    }

    @Test
    void figuresAreWrittenOut() throws Exception {
        assertThat(send(request("GET", "/figures/7")).body()).contains("\"value\":150000}");
    }

    @Test
    void aPageLinksToTheNext() throws Exception {
        HttpResponse<String> first = send(request("GET", "/figures?limit=3&q=%E4%B8%8A"));
        String link = first.headers().firstValue("Link").orElseThrow();

        assertThat(link).startsWith("</figures?").endsWith(">; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(send(request("GET", next)).body()).isEqualTo("{\"items\":[\"3\"]}");
        assertThat(send(request("GET", "/figures/empty")).body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        HttpResponse<String> first = send(request("GET", "/figures/7"));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second =
                send(builder("/figures/7").header("If-None-Match", "\"x\", " + tag).build());

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void aChangeOfAnOldStateIsRefused() throws Exception {
        HttpRequest stale =
                builder("/figures/7")
                        .header("If-Match", "\"old\"")
                        .PUT(BodyPublishers.noBody())
                        .build();

        problem(stale, 412);
        assertThat(send(builder("/figures/7").PUT(BodyPublishers.noBody()).build()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void theCallersCorrelationIdReachesTheLogAndTheAnswer() throws Exception {
        HttpResponse<String> answer =
                send(builder("/figures/correlation").header("X-Correlation-Id", "a-1").build());

        assertThat(answer.body()).isEqualTo("a-1");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("a-1");
    }

    @Test
    void aCorrelationIdThatCouldForgeLogLinesIsReplaced() throws Exception {
        HttpResponse<String> answer =
                send(
                        builder("/figures/correlation")
                                .header("X-Correlation-Id", "a b\tlevel=error")
                                .build());

        assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
                .matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', application/json",
        "text/csv, text/csv",
        "'text/html;q=0.9, application/x-ndjson;q=0.8', application/x-ndjson",
        "'text/csv;q=0.2, application/json;q=0.7', application/json"
    })
    void theAcceptHeaderChooses(String accept, String chosen) throws Exception {
        HttpResponse<String> answer =
                send(builder("/figures/any/formats").header("Accept", accept).build());

        assertThat(answer.headers().firstValue("Content-Type")).as(answer.body()).contains(chosen);
    }

    @Test
    void whatCannotBeHadIsNotAcceptable() throws Exception {
        HttpRequest request = builder("/figures/any/formats").header("Accept", "image/png").build();

        assertThat(problem(request, 406).detail())
                .isEqualTo(
                        "The answer can be had as application/json, application/x-ndjson,"
                                + " text/csv.");
    }

    private Problem problem(HttpRequest request, int status) throws Exception {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("secret");
        return Objects.requireNonNull(json.readValue(answer.body(), Problem.class));
    }

    private HttpRequest request(String method, String path) {
        return builder(path).method(method, BodyPublishers.noBody()).build();
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
