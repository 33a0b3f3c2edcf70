package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.access.OneGateway.Issued;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysIT {

    private static OneGateway one;

    @BeforeAll
    static void start() {
        one = new OneGateway(Map.of());
    }

    @AfterAll
    static void stop() {
        one.close();
    }

    private static int statusOf(String key) throws Exception {
        return one.get("/api/v1/documents", key).statusCode();
    }

    @Test
    void aKeyIsShownOnceAndOpensWhatItsRolesAllow() throws Exception {
        Issued reader = one.issueFor("reader");

        assertThat(reader.key()).matches("yb_[a-z0-9]{8}_[A-Za-z0-9_-]{43}");
        assertThat(statusOf(reader.key())).isEqualTo(200);
        String secret = reader.key().substring(12);
        HttpResponse<String> found =
                one.get("/api/v1/keys/" + reader.id(), RunningGateway.OPERATOR);
        assertThat(found.body())
                .contains("\"prefixes\":[\"" + reader.key().substring(3, 11) + "\"]")
                .doesNotContain(secret);
        assertThat(one.get("/api/v1/keys?limit=500", RunningGateway.OPERATOR).body())
                .contains(reader.id())
                .doesNotContain(secret);
    }

    @Test
    void aKeyIsTakenAsBearerToo() throws Exception {
        Issued reader = one.issueFor("reader");

        assertThat(one.getAs("/api/v1/documents", "Bearer " + reader.key()).statusCode())
                .isEqualTo(200);
        assertThat(one.getAs("/api/v1/documents", "bearer " + reader.key()).statusCode())
                .isEqualTo(200);
        assertThat(one.getAs("/api/v1/documents", "Basic " + reader.key()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void twoCredentialsAreNone() throws Exception {
        Issued reader = one.issueFor("reader");

        HttpResponse<String> answer =
                one.gateway.send(
                        one.gateway
                                .anonymous("/api/v1/documents")
                                .header("X-API-Key", reader.key())
                                .header("Authorization", "Bearer " + reader.key())
                                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Give one credential");
    }

    @Test
    void aRevokedKeyIsRefusedAtOnce() throws Exception {
        Issued reader = one.issueFor("reader");
        assertThat(statusOf(reader.key())).isEqualTo(200);

        HttpResponse<String> revoked =
                one.send("DELETE", "/api/v1/keys/" + reader.id(), RunningGateway.OPERATOR, "");

        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(statusOf(reader.key())).isEqualTo(401);
    }

    @Test
    void aRotatedKeyHasTwoSecretsForAWhile() throws Exception {
        Issued first = one.issueFor("reader");
        String rotate = "/api/v1/keys/" + first.id() + "/rotate";

        HttpResponse<String> second = one.send("POST", rotate, RunningGateway.OPERATOR, "");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(statusOf(first.key())).isEqualTo(200);

        HttpResponse<String> third =
                one.send("POST", rotate, RunningGateway.OPERATOR, "{\"overlap\":\"PT0S\"}");
        assertThat(third.body()).contains("\"key\":\"yb_");
        assertThat(statusOf(first.key())).isEqualTo(401);
    }

    @Test
    void aKeyLimitedToScopesIsGoodForTheseOnly() throws Exception {
        Issued limited =
                one.issue(
                        "{\"name\":\"ci\",\"roles\":[\"operator\"],\"scopes\":[\"documents:write\"]}");

        assertThat(one.send("POST", "/api/v1/documents", limited.key(), "{}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = one.get("/api/v1/documents", limited.key());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This needs the scope documents:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\",\"roles\":[\"Operator\"]}",
                "{\"name\":\"x\",\"roles\":[\"operator \"]}",
                "{\"name\":\"x\",\"roles\":[]}",
                "{\"name\":\"\",\"roles\":[\"reader\"]}",
                "{\"name\":\"x\",\"roles\":[\"reader\"],\"groups\":[\"a,b\"]}",
                "{\"name\":\"x\",\"roles\":[\"reader\"],\"scopes\":[\"all\"]}",
                "{\"name\":\"x\",\"roles\":[\"reader\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                "{\"name\":\"x\",\"roles\":\"reader\"}",
                "{\"name\":\"x\",\"roles\":[\"reader\"],\"scopes\":[null]}",
                "{\"name\":\"x\",\"roles\":[\"reader\"],\"groups\":[null]}",
                "{\"name\":\"x\\u0000\",\"roles\":[\"reader\"]}",
                "[]",
                "{"
            })
    void aKeyThatCannotBeIsRefused(String json) throws Exception {
        HttpResponse<String> answer =
                one.send("POST", "/api/v1/keys", RunningGateway.OPERATOR, json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yb_",
                "yb_operator",
                "yb_operator_",
                "YB_OPERATOR_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "yb_operator_BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "yb_nobodyxx_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "yb_operator_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoKeyProvesNothing(String text) throws Exception {
        HttpResponse<String> answer = one.get("/api/v1/documents", text);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"yearbook\", error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain(text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/documents?api_key=" + RunningGateway.OPERATOR,
                "/api/v1/documents?apikey=x",
                "/api/v1/documents?X-API-Key=x",
                "/api/v1/documents?access_token=x.y.z",
                "/api/v1/documents?q=" + RunningGateway.OPERATOR,
                "/api/v1/documents/" + RunningGateway.OPERATOR
            })
    void aCredentialInTheAddressIsBurnt(String address) throws Exception {
        int before = one.service.requests().size();

        HttpResponse<String> answer = one.get(address, RunningGateway.OPERATOR);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is burnt").contains("problem-credentials-in-address");
        assertThat(one.service.requests()).hasSize(before);
    }

    @Test
    void theServiceHearsWhoAsksAndNothingThatTheCallerForged() throws Exception {
        Issued key =
                one.issue(
                        "{\"name\":\"p\",\"roles\":[\"reader\"],\"groups\":[\"planning\",\"org.a\"]}");

        HttpResponse<String> answer =
                one.gateway.send(
                        one.gateway
                                .anonymous("/api/v1/documents")
                                .header("Authorization", "Bearer " + key.key())
                                .header("X-Yearbook-Roles", "operator")
                                .header("X-Yearbook-Groups", "board")
                                .build());

        assertThat(answer.body())
                .isEqualTo(
                        "subject=key%%3A%s roles=reader groups=org.a,planning key=null auth=null %s"
                                .formatted(key.id(), OneGateway.CANARY));
    }

    @Test
    void everyoneMayAskWhoTheyAre() throws Exception {
        Issued curator = one.issueFor("curator");

        assertThat(one.get("/api/v1/me", curator.key()).body())
                .isEqualTo(
                        ("{\"kind\":\"key\",\"subject\":\"key:%s\",\"name\":\"curator\","
                                        + "\"roles\":[\"curator\"],\"groups\":[],\"scopes\":[]}")
                                .formatted(curator.id()));
        assertThat(one.gateway.send(one.gateway.anonymous("/api/v1/me").build()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyChangeIsInTheAuditLogAlsoThoseThatWereRefused() throws Exception {
        Issued contributor = one.issueFor("contributor");

        one.gateway.send(
                one.gateway
                        .anonymous("/api/v1/documents/d7")
                        .header("X-API-Key", contributor.key())
                        .header("X-Correlation-Id", "audit-1")
                        .DELETE()
                        .build());
        one.send("POST", "/api/v1/curation/merge", contributor.key(), "{}");

        org.awaitility.Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        one.get(
                                                        "/api/v1/audit?subject=key:"
                                                                + contributor.id(),
                                                        RunningGateway.OPERATOR)
                                                .body())
                                .contains(
                                        "\"operation\":\"DELETE /api/v1/documents/{id}\","
                                                + "\"method\":\"DELETE\",\"path\":\"/api/v1/documents/d7\","
                                                + "\"address\":\"127.0.0.1\",\"correlationId\":\"audit-1\","
                                                + "\"status\":200")
                                .contains("\"path\":\"/api/v1/curation/merge\"")
                                .contains("\"status\":403"));
    }
}
