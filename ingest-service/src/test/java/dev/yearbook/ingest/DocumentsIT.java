package dev.yearbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsIT {

    private static final String TEXT = "2023年，本市新增高新技术企业1200家，同比增长8.5%。";
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

    @Test
    void aPostedTextIsAcceptedAndRead() throws Exception {
        var posted =
                service.post(
                        DOCUMENTS
                                + "?name=a.txt&reportingYear=2023&place=%E6%B1%9F%E5%B7%9E%E5%B8%82",
                        "text/plain",
                        TEXT,
                        "Prefer",
                        "wait=20");

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        assertThat(posted.body())
                .contains("\"name\":\"a.txt\"")
                .contains("\"state\":\"read\"")
                .contains("\"version\":1")
                .contains("\"facts\":2");
        String facts = service.get(location(posted) + "/facts").body();
        assertThat(facts).contains("\"numberText\":\"1200\"").contains("\"unit\":\"家\"");
        assertThat(service.get(location(posted) + "/text").body()).isEqualTo(TEXT);
    }

    @Test
    void withoutAWaitItIsAnsweredAtOnce() throws Exception {
        var posted = service.post(DOCUMENTS + "?name=at-once.txt", "text/plain", TEXT);

        assertThat(posted.statusCode()).isEqualTo(202);
        assertThat(posted.body()).contains("\"state\":\"accepted\"");
        assertThat(posted.headers().firstValue("Location")).isPresent();
    }

    @Test
    void theSameContentUnderTheSameNameIsTheSameDocument() throws Exception {
        var first = service.post(DOCUMENTS + "?name=same.txt", "text/plain", TEXT);

        var second = service.post(DOCUMENTS + "?name=same.txt", "text/plain", TEXT);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(field(second, "id")).isEqualTo(field(first, "id"));
        assertThat(field(second, "version")).isEqualTo("1");
    }

    @Test
    void otherContentUnderAKnownNameIsANewVersion() throws Exception {
        var first = read("versions.txt", TEXT);

        var second = read("versions.txt", TEXT.replace("1200", "1300"));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(field(second, "id")).isEqualTo(field(first, "id"));
        assertThat(field(second, "version")).isEqualTo("2");
        assertThat(service.get(location(first) + "/versions").body())
                .contains("\"state\":\"superseded\"")
                .contains("\"state\":\"read\"");
        assertThat(service.get(location(first) + "/facts").body())
                .contains("1300")
                .doesNotContain("1200");
        assertThat(service.get(location(first) + "/source?version=1").body()).isEqualTo(TEXT);
    }

    @Test
    void putMakesANewVersionAlsoWhenOnlyItsMetadataChange() throws Exception {
        var first = read("put.txt", TEXT);

        var same = service.put(location(first), "text/plain", TEXT);
        var changed = service.put(location(first) + "?reportingYear=2022", "text/plain", TEXT);

        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(changed.statusCode()).isEqualTo(202);
        assertThat(field(changed, "version")).isEqualTo("2");
    }

    @Test
    void aChangeOfAnOldStateIsRefused() throws Exception {
        var first = read("if-match.txt", TEXT);

        var refused =
                service.put(location(first), "text/plain", TEXT + "完。", "If-Match", "\"outdated\"");

        assertThat(refused.statusCode()).isEqualTo(412);
    }

    @Test
    void aWithdrawnDocumentHasNoFactsAndMayBePostedAgain() throws Exception {
        var posted = read("withdrawn.txt", TEXT);

        assertThat(service.delete(location(posted)).statusCode()).isEqualTo(204);

        assertThat(service.get(location(posted)).body()).contains("\"state\":\"withdrawn\"");
        assertThat(service.get(location(posted) + "/facts").body()).contains("\"items\":[]");
        assertThat(service.delete(location(posted)).statusCode()).isEqualTo(204);
        var again = read("withdrawn.txt", TEXT);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(field(again, "version")).isEqualTo("2");
    }

    @Test
    void aDocumentMayComeAsJson() throws Exception {
        var posted =
                service.post(
                        DOCUMENTS,
                        "application/json",
                        """
                        {"name": "j.md", "mediaType": "text/markdown", "content": "# 年报\\n\\n%s",
                         "title": "年报", "reportingYear": 2023, "groups": ["b", "a"]}
                        """
                                .formatted(TEXT),
                        "Prefer",
                        "wait=20");

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        assertThat(posted.body())
                .contains("\"title\":\"年报\"")
                .contains("\"groups\":[\"a\",\"b\"]")
                .contains("\"reportingYear\":2023");
        assertThat(service.get(location(posted) + "/facts", "X-Yearbook-Groups", "a").body())
                .contains("\"groups\":[\"a\",\"b\"]");
    }

    @Test
    void aDocumentMayComeAsAFormWithAFile() throws Exception {
        var posted =
                form(
                        part("file\"; filename=\"dir/f.txt", "text/plain", TEXT)
                                + part("reportingYear", "text/plain", "2023"));

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(202);
        assertThat(posted.body()).contains("\"name\":\"f.txt\"").contains("\"reportingYear\":2023");
    }

    @Test
    void aDocumentWithoutFiguresIsReadWithNoFacts() throws Exception {
        var posted = read("none.txt", "今天天气很好。");

        assertThat(posted.body()).contains("\"state\":\"read\"").contains("\"facts\":0");
    }

    @Test
    void aDocumentThatCannotBeReadIsKeptWithItsReason() throws Exception {
        var posted =
                service.post(
                        DOCUMENTS + "?name=damaged.pdf",
                        "application/pdf",
                        "%PDF-1.7\nnothing more",
                        "Prefer",
                        "wait=60");

        assertThat(posted.body()).contains("\"state\":\"failed\"").contains("\"reason\":\"");
        assertThat(service.get(location(posted) + "/source").body())
                .isEqualTo("%PDF-1.7\nnothing more");
    }

    @Test
    void everyNumeralOfADocumentIsExplained() throws Exception {
        var posted = read("explained.txt", "一、概况\n2023年，全市新增企业1200家。");

        assertThat(service.get(location(posted) + "/readings").body())
                .contains("\"text\":\"1200\"")
                .contains("\"fact\":\"")
                .contains("\"skipped\":\"");
    }

    @Test
    void theSourceIsNeverShownAsAPageOfOurs() throws Exception {
        var posted =
                service.post(
                        DOCUMENTS + "?name=page.html",
                        "text/html",
                        "<script>alert(1)</script><p>全市新增企业1200家。</p>");

        var source = service.get(location(posted) + "/source");

        assertThat(source.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(source.headers().firstValue("Content-Security-Policy")).contains("sandbox");
        assertThat(source.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void listsHavePagesAndFilters() throws Exception {
        for (int i = 0; i < 3; i++) {
            service.post(DOCUMENTS + "?name=list-" + i + "&publisher=L", "text/plain", TEXT + i);
        }

        var first = service.get(DOCUMENTS + "?publisher=L&limit=2");
        var second = service.get(DOCUMENTS + "?publisher=L&limit=2&cursor=" + field(first, "next"));

        assertThat(first.body()).contains("list-2").contains("list-1").doesNotContain("list-0");
        assertThat(second.body()).contains("list-0").doesNotContain("list-1");
        assertThat(second.body()).doesNotContain("\"next\"");
    }

    @Test
    void aRequestWithAKeyThatIsRepeatedGetsTheSameAnswer() throws Exception {
        String key = "\"" + UUID.randomUUID() + "\"";
        var first =
                service.post(
                        DOCUMENTS + "?name=key.txt", "text/plain", TEXT, "Idempotency-Key", key);

        var again =
                service.post(
                        DOCUMENTS + "?name=key.txt", "text/plain", TEXT, "Idempotency-Key", key);
        var other =
                service.post(
                        DOCUMENTS + "?name=key.txt", "text/plain", "x", "Idempotency-Key", key);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(field(again, "id")).isEqualTo(field(first, "id"));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    static HttpResponse<String> read(String name, String text) throws Exception {
        return service.post(DOCUMENTS + "?name=" + name, "text/plain", text, "Prefer", "wait=30");
    }

    private static HttpResponse<String> form(String parts) throws Exception {
        return service.post(DOCUMENTS, "multipart/form-data; boundary=XX", parts + "--XX--\r\n");
    }

    private static String part(String name, String type, String value) {
        return "--XX\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(name, type, value);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String field(HttpResponse<String> response, String name) {
        var matcher =
                java.util.regex.Pattern.compile("\"" + name + "\":\"?([^\",}]+)")
                        .matcher(response.body());
        assertThat(matcher.find()).as(response.body()).isTrue();
        return matcher.group(1);
    }
}
