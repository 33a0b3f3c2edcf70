package dev.yearbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with a request is said with the field and the remedy, and nothing is stored.
class BadInputIT {

    private static final String DOCUMENTS = "/api/v1/documents";
    private static ServiceFixture service;

    @BeforeAll
    static void start() {
        service = ServiceFixture.fresh();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void nothingIsStored() throws Exception {
        assertThat(service.get(DOCUMENTS).body()).contains("\"items\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "name=a&reportingYear=3021, reportingYear, Write a year",
        "name=a&reportingYear=0, reportingYear, Write a year",
        "name=a&reportingYear=two, reportingYear, Write a year",
        "name=a&publishedOn=2021-02-30, publishedOn, Write a date",
        "name=a&publishedOn=10000-01-01, publishedOn, Write a date",
        "name=a&language=chinese!, language, Write a tag",
        "name=a&groups=a%20b, groups, Give at most",
        "name=%20, name, Give it a name",
        "title=x, name, Give it a name",
        "name=a%00b, name, without control characters",
        "name=a&titel=x, titel, Use ",
        "name=a&name=b, name, Give name once",
    })
    void metadata(String query, String field, String remedy) throws Exception {
        var refused = service.post(DOCUMENTS + "?" + query, "text/plain", "全市新增企业1200家。");

        assertProblem(refused, 400, "\"parameter\":\"" + field + "\"", remedy);
    }

    static Stream<String> unreadTypes() {
        return Stream.of("image/png", "application/zip", "video/mp4", "text/csv", "x");
    }

    @ParameterizedTest
    @MethodSource("unreadTypes")
    void mediaTypesThatAreNotRead(String type) throws Exception {
        assertProblem(
                service.post(DOCUMENTS + "?name=a", type, "全市新增企业1200家。"), 415, "text/markdown");
    }

    @Test
    void aMissingMediaType() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var request =
                java.net.http.HttpRequest.newBuilder(service.uri(DOCUMENTS + "?name=a"))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("1200家"))
                        .build();
        var refused = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertProblem(refused, 415, "\"header\":\"Content-Type\"");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "\uFEFF"})
    void anEmptyBody(String body) throws Exception {
        assertProblem(
                service.post(DOCUMENTS + "?name=a", "text/plain", body), 400, "Send the document");
    }

    @Test
    void textThatIsNotUtf8() throws Exception {
        byte[] latin = "Größe und Straße".getBytes(Charset.forName("windows-1252"));

        assertProblem(
                service.post(DOCUMENTS + "?name=a", "text/plain", latin), 422, "Save it as UTF-8");
    }

    @Test
    void aPictureThatIsCalledText() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

        assertProblem(service.post(DOCUMENTS + "?name=a", "text/plain", png), 415, "picture");
    }

    @Test
    void aDocumentOverTheLimit() throws Exception {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) 'a');

        assertProblem(service.post(DOCUMENTS + "?name=a", "text/plain", large), 413, "Split it");
    }

    @Test
    void aBodyOverTheLimitOfTheServer() throws Exception {
        byte[] larger = new byte[33 * 1024 * 1024];

        var refused = service.post(DOCUMENTS + "?name=a", "text/plain", larger);

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|400",
                "null|400",
                "{|400",
                "\"text\"|400",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\", \"content\": 7e999999}|400",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\", \"content\": [\"x\"]}|400",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\"}|400",
                "{\"name\": \"a\", \"content\": \"x\"}|415",
                "{\"name\": \"a\", \"mediaType\": \"image/png\", \"content\": \"x\"}|415",
                "{\"name\": \"a\", \"mediaType\": \"application/pdf\", \"content\": \"*\"}|400",
                "{\"mediaType\": \"text/plain\", \"content\": \"x\"}|400",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\", \"content\": \"x\", \"titel\": \"\"}|400",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\", \"content\": \"x\", \"reportingYear\": 3021}|400",
                "{\"name\": \"a\", \"name\": \"b\", \"mediaType\": \"text/plain\", \"content\": \"x\"}|400",
            })
    void jsonOfTheWrongShape(String json, int status) throws Exception {
        assertProblem(service.post(DOCUMENTS, "application/json", json), status, "\"pointer\":\"#");
    }

    @Test
    void jsonOfManyArrays() throws Exception {
        assertProblem(
                service.post(DOCUMENTS, "application/json", "[".repeat(100_000)), 400, "JSON");
    }

    static Stream<String> malformedForms() {
        String file = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n";
        String text = "Content-Type: text/plain\r\n\r\n1200家\r\n";
        return Stream.of(
                "",
                "nonsense",
                "--XX\r\n" + file + text,
                "--XX\r\nContent-Type: text/plain\r\n\r\n1200家\r\n--XX--\r\n",
                "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n--XX--\r\n",
                "--XX\r\n" + file + text + "--XX\r\n" + file + text + "--XX--\r\n",
                "--XX\r\n"
                        + file
                        + text
                        + "--XX\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nx\r\n--XX--\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformedForms")
    void aMalformedForm(String body) throws Exception {
        var refused = service.post(DOCUMENTS, "multipart/form-data; boundary=XX", body);

        assertProblem(refused, 400, "\"detail\":\"The ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/documents/none",
        "GET, /api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07",
        "GET, /api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07/facts",
        "GET, /api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07/text",
        "PUT, /api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07",
        "DELETE, /api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07",
    })
    void anUnknownId(String method, String path) throws Exception {
        var refused =
                switch (method) {
                    case "PUT" -> service.put(path, "text/plain", "1200家");
                    case "DELETE" -> service.delete(path);
                    default -> service.get(path);
                };

        assertProblem(refused, 404, "document");
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit",
        "?limit=2147483648, limit",
        "?cursor=nonsense, cursor",
        "?state=lost, state",
        "?reportingYear=x, reportingYear",
        "?colour=red, colour",
    })
    void aListThatCannotBe(String query, String field) throws Exception {
        assertProblem(service.get(DOCUMENTS + query), 400, "\"parameter\":\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "\"\""})
    void anUnusableKey(String key) throws Exception {
        var refused =
                service.post(DOCUMENTS + "?name=a", "text/plain", "1200家", "Idempotency-Key", key);

        assertProblem(refused, 400, "\"header\":\"Idempotency-Key\"");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String... parts) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(response.body()).contains(parts).doesNotContain("dev.yearbook", "Exception");
    }
}
