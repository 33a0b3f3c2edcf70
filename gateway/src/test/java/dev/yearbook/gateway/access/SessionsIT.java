package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.access.OneGateway.Issued;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Browsers that have signed in with a key.
class SessionsIT {

    private static OneGateway one;

    @BeforeAll
    static void start() {
        one = new OneGateway(Map.of());
    }

    @AfterAll
    static void stop() {
        one.close();
    }

    private static HttpResponse<String> signIn(String key) throws Exception {
        return one.send("POST", "/api/v1/session", key, "{\"key\":\"" + key + "\"}");
    }

    /// The cookie as a browser sends it back.
    private static String cookie(String key) throws Exception {
        String set = signIn(key).headers().firstValue("Set-Cookie").orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    private static HttpRequest.Builder browser(String path, String cookie) {
        return one.gateway
                .anonymous(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json");
    }

    private static int status(HttpRequest request) throws Exception {
        return one.gateway.send(request).statusCode();
    }

    @Test
    void aKeyBecomesACookieThatNoScriptReadsAndNoOtherSiteSends() throws Exception {
        HttpResponse<String> answer = signIn(one.issueFor("curator").key());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"roles\":[\"curator\"]").doesNotContain("yb_");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HTTPOnly", "SameSite=Strict", "Path=/", "Max-Age=43200")
                .doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void behindHttpsTheCookieIsSecure() throws Exception {
        HttpRequest request =
                one.gateway
                        .anonymous("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-Proto", "https")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"key\":\"" + RunningGateway.OPERATOR + "\"}"))
                        .build();

        assertThat(one.gateway.send(request).headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure");
    }

    @Test
    void aSessionMayWhatItsKeyMay() throws Exception {
        String reader = cookie(one.issueFor("reader").key());

        assertThat(status(browser("/api/v1/documents", reader).build())).isEqualTo(200);
        assertThat(status(browser("/api/v1/me", reader).build())).isEqualTo(200);
        assertThat(
                        status(
                                browser("/api/v1/documents", reader)
                                        .POST(BodyPublishers.ofString("{}"))
                                        .build()))
                .isEqualTo(403);
    }

    @Test
    void theServicesDoNotSeeTheCookieAndAKeyIsNoSessionNorASessionAKey() throws Exception {
        String key = one.issueFor("reader").key();
        String cookie = cookie(key);
        String session = cookie.substring(cookie.indexOf('=') + 1);

        assertThat(one.gateway.send(browser("/api/v1/documents", cookie).build()).body())
                .contains("subject=key%3A")
                .doesNotContain(session);
        assertThat(one.get("/api/v1/documents", session).statusCode()).isEqualTo(401);
        assertThat(status(browser("/api/v1/documents", "yearbook-session=" + key).build()))
                .isEqualTo(401);
    }

    @Test
    void aSessionEndsWithSigningOutAndWithItsKey() throws Exception {
        Issued key = one.issueFor("reader");
        String first = cookie(key.key());
        String second = cookie(key.key());

        assertThat(status(browser("/api/v1/session", first).DELETE().build())).isEqualTo(204);
        assertThat(status(browser("/api/v1/documents", first).build())).isEqualTo(401);
        assertThat(status(browser("/api/v1/documents", second).build())).isEqualTo(200);
        one.send("DELETE", "/api/v1/keys/" + key.id(), RunningGateway.OPERATOR, "");
        assertThat(status(browser("/api/v1/documents", second).build())).isEqualTo(401);
    }

    @Test
    void theListOfKeysDoesNotShowSessions() throws Exception {
        Issued key = one.issueFor("reader");
        String cookie = cookie(key.key());

        assertThat(one.get("/api/v1/keys/" + key.id(), RunningGateway.OPERATOR).body())
                .contains("\"prefixes\":[\"" + key.key().substring(3, 11) + "\"]")
                .doesNotContain(
                        cookie.substring("yearbook-session=yb_".length(), cookie.length() - 44));
    }

    /// What a page of another site could make a browser send.
    @ParameterizedTest
    @CsvSource({
        "POST, Sec-Fetch-Site, cross-site, 403",
        "POST, Sec-Fetch-Site, same-site, 403",
        "POST, Sec-Fetch-Site, none, 403",
        "GET, Sec-Fetch-Site, cross-site, 403",
        "POST, Origin, https://evil.example, 403",
        "POST, Origin, null, 403",
        "GET, Sec-Fetch-Site, none, 200",
        "GET, Sec-Fetch-Site, same-origin, 200",
        "POST, Sec-Fetch-Site, same-origin, 200"
    })
    void anotherSitesPageCannotUseASession(String method, String header, String value, int status)
            throws Exception {
        String cookie = cookie(one.issueFor("contributor").key());
        int before = one.service.requests().size();

        HttpRequest request =
                browser("/api/v1/documents", cookie)
                        .header(header, value)
                        .method(method, BodyPublishers.ofString("{}"))
                        .build();

        assertThat(status(request)).isEqualTo(status);
        assertThat(one.service.requests()).hasSize(status == 200 ? before + 1 : before);
    }

    @Test
    void nobodySignsInWithWhatIsNoKeyOrFromAnotherSite() throws Exception {
        String unknown = "yb_nobodyxx_" + "A".repeat(43);
        HttpRequest foreign =
                one.gateway
                        .anonymous("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"key\":\"" + RunningGateway.OPERATOR + "\"}"))
                        .build();

        assertThat(signIn(unknown).statusCode()).isEqualTo(401);
        assertThat(status(foreign)).isEqualTo(403);
        assertThat(one.send("POST", "/api/v1/session", unknown, "{}").statusCode()).isEqualTo(400);
    }
}
