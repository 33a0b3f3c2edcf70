package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.yearbook.gateway.Upstream;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensIT {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestIssuer OTHER = new TestIssuer();
    private static final TestIssuer ROTATING = new TestIssuer();
    private static final Upstream TREACHEROUS =
            new Upstream(exchange -> {
                exchange.getResponseHeaders().set("Location", ISSUER.name() + "/keys");
                Upstream.say(exchange, 302, "");
            });

    private static OneGateway one;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        Map<String, Object> settings = new HashMap<>();
        settings.putAll(ISSUER.settings("first"));
        settings.putAll(OTHER.settings("second"));
        settings.putAll(ROTATING.settings("rotating"));
        settings.put("yearbook.access.issuers.rotating.keys-every", "1ms");
        settings.put(
                "yearbook.access.issuers.provider.issuer", PROVIDER.issuerUrl("org").toString());
        settings.put(
                "yearbook.access.issuers.provider.jwks-uri", PROVIDER.jwksUrl("org").toString());
        settings.put("yearbook.access.issuers.provider.audience", "yearbook");
        settings.put("yearbook.access.issuers.provider.roles-claim", "realm_access.roles");
        settings.put("yearbook.access.issuers.provider.role-prefix", "yearbook-");
        settings.put("yearbook.access.issuers.treacherous.issuer", TREACHEROUS.url());
        settings.put("yearbook.access.issuers.treacherous.jwks-uri", TREACHEROUS.url());
        settings.put("yearbook.access.issuers.treacherous.audience", "yearbook");
        one = new OneGateway(settings);
    }

    @AfterAll
    static void stop() {
        one.close();
        PROVIDER.shutdown();
        ISSUER.close();
        OTHER.close();
        ROTATING.close();
        TREACHEROUS.close();
    }

    private static HttpResponse<String> get(String token) throws Exception {
        return one.getAs("/api/v1/documents", "Bearer " + token);
    }

    @Test
    void aPersonIsKnownByTheTokenOfTheProvider() throws Exception {
        String token =
                PROVIDER.issueToken(
                                "org",
                                "li",
                                "yearbook",
                                Map.of(
                                        "name", "Li Hua",
                                        "realm_access",
                                                Map.of("roles", List.of("yearbook-curator", "x")),
                                        "groups", List.of("planning", "a group with spaces")),
                                600)
                        .serialize();

        assertThat(one.getAs("/api/v1/me", "Bearer " + token).body())
                .isEqualTo(
                        "{\"kind\":\"person\",\"subject\":\"person:provider:li\",\"name\":\"Li Hua\","
                                + "\"roles\":[\"curator\"],\"groups\":[\"planning\"],\"scopes\":[]}");
        assertThat(get(token).body())
                .contains("roles=curator groups=planning")
                .contains("auth=null");
    }

    @Test
    void aSignatureMayBeOfRsaOrOfAnEllipticCurve() throws Exception {
        assertThat(get(ISSUER.reader()).statusCode()).isEqualTo(200);
        assertThat(get(TestIssuer.sign(ISSUER.ec, h -> h, ISSUER.claims("reader"))).statusCode())
                .isEqualTo(200);
        assertThat(
                        get(ISSUER.token(
                                        ISSUER.claims("reader")
                                                .audience(List.of("other", TestIssuer.AUDIENCE))))
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void noBadTokenIsBelieved() throws Exception {
        int before = one.service.requests().size();
        SoftAssertions all = new SoftAssertions();

        for (Map.Entry<String, String> bad : BadTokens.of(ISSUER, OTHER).entrySet()) {
            HttpResponse<String> answer = get(bad.getValue());
            all.assertThat(answer.statusCode()).as(bad.getKey()).isEqualTo(401);
            all.assertThat(answer.headers().firstValue("Content-Type"))
                    .as(bad.getKey())
                    .contains("application/problem+json");
        }

        all.assertAll();
        assertThat(one.service.requests()).hasSize(before);
    }

    @Test
    void theSameSubjectOfTwoIssuersIsTwoPeople() throws Exception {
        assertThat(get(ISSUER.reader()).body()).contains("subject=person%3Afirst%3Au1");
        assertThat(get(OTHER.reader()).body()).contains("subject=person%3Asecond%3Au1");
    }

    @Test
    void rolesThatAreNotWrittenAsSuchGrantNothing() throws Exception {
        for (Object roles :
                List.of(
                        "operator",
                        List.of("Operator"),
                        List.of("operator "),
                        List.of(List.of("operator")),
                        Map.of("operator", true))) {
            JWTClaimsSet.Builder claims = ISSUER.claims().claim("roles", roles);
            HttpResponse<String> answer = get(ISSUER.token(claims));
            assertThat(answer.statusCode()).as("%s", roles).isEqualTo(403);
            assertThat(answer.body()).contains("This needs the role reader");
        }
    }

    @Test
    void aNewKeyOfTheIssuerIsFetchedAndTheOldOneForgotten() throws Exception {
        String old = ROTATING.reader();
        assertThat(get(old).statusCode()).isEqualTo(200);
        RSAKey next = TestIssuer.rsa("rsa-2");
        ROTATING.rotateTo(next);

        assertThat(get(TestIssuer.sign(next, h -> h, ROTATING.claims("reader"))).statusCode())
                .isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(
                                get(ROTATING.token(ROTATING.claims("reader").claim("n", 1)))
                                        .statusCode())
                        .isEqualTo(401));
    }

    @Test
    void unknownKeysDoNotMakeUsAskTheIssuerAgainAndAgain() throws Exception {
        assertThat(get(OTHER.reader()).statusCode()).isEqualTo(200);
        int before = OTHER.fetches();

        for (int i = 0; i < 50; i++) {
            RSAKey unknown = OTHER.rsa;
            String id = "unknown-" + i;
            String token = TestIssuer.sign(unknown, h -> h.keyID(id), OTHER.claims("reader"));
            assertThat(get(token).statusCode()).isEqualTo(401);
        }

        assertThat(OTHER.fetches() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void keysAreNotFetchedFromWhereARedirectLeads() throws Exception {
        String token = ISSUER.token(ISSUER.claims("operator").issuer(TREACHEROUS.url()));
        int before = ISSUER.fetches();

        assertThat(get(token).statusCode()).isEqualTo(401);
        assertThat(TREACHEROUS.requests()).isNotEmpty();
        assertThat(ISSUER.fetches()).isEqualTo(before);
    }
}
