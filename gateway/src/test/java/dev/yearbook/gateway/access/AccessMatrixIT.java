package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.access.OneGateway.Issued;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every operation, asked for by everybody with everything.
///
/// What is expected is written here once more, by hand, and not taken from the table under test.
class AccessMatrixIT {

    /// Method, path, and who may: `all`, `known`, or letters of those who may: reader, contributor,
    /// curator, operator. A star: also everybody where everybody may read.
    private static final String EXPECTED =
            """
            GET    /                                all
            GET    /series                          all
            GET    /series/s1                       all
            GET    /documents                       all
            GET    /documents/d7                    all
            GET    /summaries                       all
            GET    /summaries/2021                  all
            GET    /discrepancies                   all
            GET    /curation                        all
            GET    /sign-in                         all
            GET    /docs                            all
            GET    /docs/openapi.json               all
            GET    /health                          all
            GET    /api/v1/documents                r,t,c,o,*
            POST   /api/v1/documents                t,o
            GET    /api/v1/documents/d7             r,t,c,o,*
            PUT    /api/v1/documents/d7             t,o
            DELETE /api/v1/documents/d7             t,o
            GET    /api/v1/documents/d7/facts       r,t,c,o,*
            GET    /api/v1/documents/d7/versions    r,t,c,o,*
            GET    /api/v1/documents/d7/readings    r,t,c,o,*
            GET    /api/v1/documents/d7/text        r,t,c,o,*
            GET    /api/v1/documents/d7/source      r,t,c,o,*
            GET    /api/v1/series                   r,t,c,o,*
            GET    /api/v1/series/s1                r,t,c,o,*
            GET    /api/v1/series/s1/observations   r,t,c,o,*
            GET    /api/v1/observations             r,t,c,o,*
            GET    /api/v1/discrepancies            r,t,c,o,*
            GET    /api/v1/indicators               r,t,c,o,*
            GET    /api/v1/subjects                 r,t,c,o,*
            GET    /api/v1/curation                 c,o
            GET    /api/v1/curation/queue           c,o
            POST   /api/v1/curation/merge           c,o
            GET    /api/v1/summaries                r,t,c,o,*
            GET    /api/v1/summaries/2021.pdf       r,t,c,o,*
            GET    /api/v1/summaries/2021/status    r,t,c,o,*
            GET    /api/v1/summaries/renderings/r1  r,t,c,o,*
            GET    /api/v1/summaries/2021/editions            r,t,c,o,*
            GET    /api/v1/summaries/2021/editions/1.pdf      r,t,c,o,*
            GET    /api/v1/summaries/2021/editions/1/changes  r,t,c,o,*
            GET    /api/v1/me                       known
            DELETE /api/v1/session                  all
            GET    /api/v1/keys                     o
            POST   /api/v1/keys                     o
            GET    /api/v1/keys/00000000-0000-0000-0000-000000000000          o
            DELETE /api/v1/keys/00000000-0000-0000-0000-000000000000          o
            POST   /api/v1/keys/00000000-0000-0000-0000-000000000000/rotate   o
            GET    /api/v1/audit                    o
            GET    /api/v1/subscriptions            r,t,c,o
            POST   /api/v1/subscriptions            r,t,c,o
            GET    /api/v1/subscriptions/w1         r,t,c,o
            PATCH  /api/v1/subscriptions/w1         r,t,c,o
            DELETE /api/v1/subscriptions/w1         r,t,c,o
            GET    /api/v1/events                   r,t,c,o,*
            GET    /sdmx/data/YB/all                r,t,c,o,*
            """;

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestIssuer OTHER = new TestIssuer();

    private static OneGateway closed;
    private static OneGateway open;

    /// @param method the method
    /// @param path a path of the operation
    /// @param who who may
    private record Row(String method, String path, List<String> who) {}

    private static List<Row> rows() {
        return EXPECTED.lines()
                .map(line -> line.split(" +"))
                .map(cells -> new Row(cells[0], cells[1], List.of(cells[2].split(","))))
                .toList();
    }

    @BeforeAll
    static void start() {
        closed = new OneGateway(ISSUER.settings("first"));
        open = new OneGateway(Map.of("yearbook.access.anonymous-read", true));
    }

    @AfterAll
    static void stop() {
        closed.close();
        open.close();
        ISSUER.close();
        OTHER.close();
    }

    private static HttpResponse<String> send(OneGateway one, Row row, String header, String value)
            throws Exception {
        HttpRequest.Builder request =
                one.gateway
                        .anonymous(address(row))
                        .method(row.method(), BodyPublishers.noBody())
                        .header("Content-Type", "application/json");
        return one.gateway.send(
                (value.isEmpty() ? request : request.header(header, value)).build());
    }

    /// A stream would never end, so one is asked for that has no beginning.
    private static String address(Row row) {
        return row.path().equals("/api/v1/events") ? "/api/v1/events?after=none" : row.path();
    }

    @Test
    void everyRoleMayDoWhatItMayAndNothingElse() throws Exception {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("r", closed.issueFor("reader").key());
        keys.put("t", closed.issueFor("contributor").key());
        keys.put("c", closed.issueFor("curator").key());
        keys.put("o", RunningGateway.OPERATOR);
        SoftAssertions all = new SoftAssertions();

        for (Row row : rows()) {
            for (Map.Entry<String, String> key : keys.entrySet()) {
                int before = closed.service.requests().size();
                HttpResponse<String> answer = send(closed, row, "X-API-Key", key.getValue());
                boolean may =
                        row.who().contains("all")
                                || row.who().contains("known")
                                || row.who().contains(key.getKey());
                String what = key.getKey() + " " + row.method() + " " + row.path();
                if (may) {
                    all.assertThat(answer.statusCode()).as(what).isNotIn(401, 403, 405);
                } else {
                    all.assertThat(answer.statusCode()).as(what).isEqualTo(403);
                    all.assertThat(answer.body()).as(what).contains("This needs the role");
                    all.assertThat(closed.service.requests()).as(what).hasSize(before);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void withoutACredentialNothingIsOpenUnlessReadingIs() throws Exception {
        SoftAssertions all = new SoftAssertions();

        for (Row row : rows()) {
            String what = row.method() + " " + row.path();
            boolean forAll = row.who().contains("all");
            all.assertThat(send(closed, row, "", "").statusCode() == 401)
                    .as("closed: " + what)
                    .isEqualTo(!forAll);
            all.assertThat(send(open, row, "", "").statusCode() == 401)
                    .as("open: " + what)
                    .isEqualTo(!forAll && !row.who().contains("*"));
        }
        all.assertAll();
    }

    @Test
    void noBadCredentialOpensAnything() throws Exception {
        Map<String, String> bad = new LinkedHashMap<>();
        BadTokens.of(ISSUER, OTHER).forEach((name, token) -> bad.put(name, "Bearer " + token));
        Issued revoked = closed.issueFor("operator");
        closed.send("DELETE", "/api/v1/keys/" + revoked.id(), RunningGateway.OPERATOR, "");
        bad.put("a revoked key", "Bearer " + revoked.key());
        bad.put("an unknown key", "Bearer yb_nobodyxx_" + "A".repeat(43));
        int before = closed.service.requests().size();
        List<String> let = new ArrayList<>();

        for (Row row : rows()) {
            if (!row.who().contains("all")) {
                for (Map.Entry<String, String> credential : bad.entrySet()) {
                    HttpResponse<String> answer =
                            send(closed, row, "Authorization", credential.getValue());
                    if (answer.statusCode() != 401 || answer.body().contains(OneGateway.CANARY)) {
                        let.add(credential.getKey() + " " + row + " " + answer.statusCode());
                    }
                }
            }
        }

        assertThat(let).isEmpty();
        assertThat(closed.service.requests()).hasSize(before);
    }

    @Test
    void onlyItsGroupSeesARestrictedDocumentWhateverTheRole() throws Exception {
        String member =
                closed.issue("{\"name\":\"m\",\"roles\":[\"reader\"],\"groups\":[\"planning\"]}")
                        .key();
        String stranger =
                closed.issue("{\"name\":\"s\",\"roles\":[\"operator\"],\"groups\":[\"plan\"]}")
                        .key();
        SoftAssertions all = new SoftAssertions();

        for (Row row : rows()) {
            if (row.method().equals("GET") && row.who().contains("*") && isOfAService(row)) {
                all.assertThat(send(closed, row, "X-API-Key", member).body())
                        .as(row.path())
                        .contains(OneGateway.CANARY);
                for (String other : List.of(stranger, RunningGateway.OPERATOR)) {
                    all.assertThat(send(closed, row, "X-API-Key", other).body())
                            .as(row.path())
                            .doesNotContain(OneGateway.CANARY);
                }
                all.assertThat(forged(row, stranger).body())
                        .as("forged " + row.path())
                        .doesNotContain(OneGateway.CANARY);
            }
        }
        all.assertAll();
    }

    private static boolean isOfAService(Row row) {
        return !row.path().startsWith("/sdmx") && !row.path().equals("/api/v1/events");
    }

    private static HttpResponse<String> forged(Row row, String key) throws Exception {
        return closed.gateway.send(
                closed.gateway
                        .anonymous(row.path())
                        .header("X-API-Key", key)
                        .header("x-yearbook-groups", "planning")
                        .header("X_Yearbook_Groups", "planning")
                        .header("X-User-Groups", "planning")
                        .build());
    }

    @Test
    void everyRowOfTheTableIsInThisMatrix() {
        AccessTable table = new AccessTable();
        List<String> tested =
                rows().stream()
                        .map(row ->
                                table.find(
                                        row.method(), RequestPath.read(row.path()).orElseThrow()))
                        .map(found -> ((AccessTable.Found.Known) found).operation().toString())
                        .toList();

        assertThat(table.operations())
                .extracting(Operation::toString)
                .filteredOn(
                        name -> !name.matches("GET /(index.html|favicon.ico|robots.txt|assets.*)"))
                .allMatch(name ->
                        tested.contains(name)
                                // Without a key it answers 401: SessionsIT.
                                || name.equals("POST /api/v1/session"))
                .hasSizeGreaterThan(30);
    }

    @Test
    void methodsThatAnOperationDoesNotHaveReachNobody() throws Exception {
        int before = closed.service.requests().size();
        SoftAssertions all = new SoftAssertions();

        for (String method : List.of("PATCH", "TRACE", "FOO", "post", "OPTIONS")) {
            HttpResponse<String> answer =
                    send(
                            closed,
                            new Row(method, "/api/v1/documents", List.of()),
                            "X-API-Key",
                            RunningGateway.OPERATOR);
            all.assertThat(answer.statusCode()).as(method).isIn(400, 405);
        }
        all.assertAll();
        assertThat(closed.service.requests()).hasSize(before);
    }
}
