package dev.yearbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A document that is restricted to a group does not exist for anybody else.
class RestrictedDocumentsIT {

    private static final String CANARY = "密件7319";
    private static final String TEXT = CANARY + "：2023年，本市新增高新技术企业1200家。";
    private static final String GROUPS = "X-Yearbook-Groups";
    private static final String DOCUMENTS = "/api/v1/documents";

    private static ServiceFixture service;
    private static String document;

    @BeforeAll
    static void start() throws Exception {
        service = ServiceFixture.fresh();
        HttpResponse<String> posted =
                service.post(
                        DOCUMENTS + "?name=restricted.txt&groups=planning&title=canary",
                        "text/plain",
                        TEXT,
                        "Prefer",
                        "wait=20",
                        GROUPS,
                        "planning");
        document = posted.headers().firstValue("Location").orElseThrow();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> addresses() {
        return List.of(
                document,
                document + "?version=1",
                document + "/versions",
                document + "/facts",
                document + "/readings",
                document + "/text",
                document + "/source");
    }

    @Test
    void theGroupSeesIt() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses()) {
            all.assertThat(service.get(address, GROUPS, "board,planning").statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        all.assertThat(service.get(DOCUMENTS, GROUPS, "planning").body()).contains("canary");
        all.assertAll();
    }

    @Test
    void othersDoNot() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String groups : List.of("", "board", "plan", "planning2", "{planning}")) {
            for (String address : addresses()) {
                HttpResponse<String> answer = service.get(address, GROUPS, groups);
                all.assertThat(answer.statusCode()).as(groups + " " + address).isEqualTo(404);
                all.assertThat(answer.body()).as(address).doesNotContain(CANARY, "canary");
            }
            all.assertThat(service.get(DOCUMENTS + "?q=canary", GROUPS, groups).body())
                    .isEqualTo("{\"items\":[]}");
        }
        all.assertThat(service.get(document).statusCode()).isEqualTo(404);
        all.assertAll();
    }

    @Test
    void othersCannotChangeItNorTakeItsName() throws Exception {
        assertThat(service.put(document, "text/plain", "另一份。", GROUPS, "board").statusCode())
                .isEqualTo(404);
        assertThat(service.delete(document).statusCode()).isEqualTo(404);
        HttpResponse<String> posted =
                service.post(DOCUMENTS + "?name=restricted.txt", "text/plain", "另一份。");
        assertThat(posted.statusCode()).isEqualTo(409);
        assertThat(posted.body()).doesNotContain("canary", "planning");
        assertThat(service.get(document, GROUPS, "planning").body()).contains("\"version\":1");
    }
}
