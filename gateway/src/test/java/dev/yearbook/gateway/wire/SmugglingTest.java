package dev.yearbook.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests whose length two servers could read differently: the gateway and a service behind it
/// have to agree, or the gateway has to refuse.
///
/// Each case hides `GET /api/v1/documents/smuggled` where one reading has a body.
class SmugglingTest {

    private static final String HIDDEN =
            "GET /api/v1/documents/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private static RecordingService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new RecordingService();
        gateway = new RunningGateway(Map.of("yearbook.ingest.url", service.url()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @BeforeEach
    void forget() {
        service.seen().clear();
    }

    /// Sends bytes and reads until the gateway closes, or is silent for half a second.
    private static String sent(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder got = new StringBuilder();
            byte[] buffer = new byte[8192];
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    got.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException silentOrReset) {
                return got.toString();
            }
            return got.toString();
        }
    }

    private static String post(String headers, String rest) {
        return "POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nX-API-Key: "
                + RunningGateway.OPERATOR
                + "\r\n"
                + headers
                + "\r\n"
                + rest;
    }

    private static long answers(String got) {
        return STATUS.matcher(got).results().count();
    }

    private static void assertNothingSmuggled(String got) {
        assertThat(service.seen())
                .noneMatch(seen -> seen.line().contains("smuggled"))
                .hasSizeLessThanOrEqualTo((int) answers(got));
    }

    /// `¶` stands for a line's end, `·` for a tab of vertical kind.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    H1 both lengths              | Content-Length: 4¶Transfer-Encoding: chunked¶
                    H1 both, the other way round | Transfer-Encoding: chunked¶Content-Length: 4¶
                    H2 two different lengths     | Content-Length: 0¶Content-Length: 60¶
                    H3 plus                      | Content-Length: +0¶
                    H3 a list                    | Content-Length: 0,60¶
                    H3 hexadecimal               | Content-Length: 0x0¶
                    H3 negative                  | Content-Length: -1¶
                    H3 beyond 2^63               | Content-Length: 9223372036854775808¶
                    H4 blank before the colon    | Transfer-Encoding : chunked¶
                    H4 unknown coding            | Transfer-Encoding: xchunked¶
                    H4 chunked is not the last   | Transfer-Encoding: chunked, identity¶
                    H4 vertical tab              | Transfer-Encoding: ·chunked¶
                    H4 two lines                 | Transfer-Encoding: identity¶Transfer-Encoding: chunked¶Content-Length: 3¶
                    H8 bare carriage return      | X: a^Content-Length: 60¶
                    """)
    void anUnclearLengthIsRefused(String what, String headers) throws Exception {
        String lines = headers.replace("¶", "\r\n").replace("·", "\u000b").replace("^", "\r");

        String got = sent(post(lines, "0\r\n\r\n" + HIDDEN));

        assertNothingSmuggled(got);
        assertThat(got).as(what).matches("(?s)HTTP/1\\.[01] 400 .*");
        assertThat(service.seen()).as(what).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    H6 size of 16 digits  | FFFFFFFFFFFFFFFF¶x¶0¶¶
                    H6 negative as an int | 80000000¶x¶0¶¶
                    H6 no size            | ¶x¶0¶¶
                    H6 sign               | +1¶x¶0¶¶
                    H6 hexadecimal mark   | 0x1¶x¶0¶¶
                    H7 open quote         | 1;a="¶b¶0¶¶
                    H7 bare line feed     | 1;a¬x¶0¶¶
                    """)
    void aBrokenChunkEndsTheConnection(String what, String chunks) throws Exception {
        String got =
                sent(
                        post(
                                "Transfer-Encoding: chunked\r\n",
                                chunks.replace("¶", "\r\n").replace("¬", "\n") + HIDDEN));

        assertNothingSmuggled(got);
        assertThat(answers(got)).as(what + got).isLessThanOrEqualTo(1);
        assertThat(got).as(what).doesNotContain("HTTP/1.1 200");
    }

    @Test
    void aFoldedLineIsOneHeader() throws Exception {
        String got = sent(post("X: a\r\n Content-Length: 60\r\nContent-Length: 0\r\n", HIDDEN));

        assertNothingSmuggled(got);
        assertThat(service.seen()).as(got).hasSize(1);
    }

    @Test
    void chunksOnOldConnectionsAreRefused() throws Exception {
        String got =
                sent(
                        post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n" + HIDDEN)
                                .replace("HTTP/1.1\r\nHost", "HTTP/1.0\r\nHost"));

        assertNothingSmuggled(got);
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void trailersDoNotBecomeHeaders() throws Exception {
        String got =
                sent(
                        post(
                                "Transfer-Encoding: chunked\r\nTrailer: Content-Length\r\n",
                                "1\r\nx\r\n0\r\nContent-Length: 60\r\nX-Yearbook-Groups: all\r\n\r\n"
                                        + HIDDEN));

        assertNothingSmuggled(got);
        assertThat(service.seen()).hasSize(1);
        assertThat(service.seen().getFirst().body()).isEqualTo("x");
        assertThat(service.seen().getFirst().has("trailer")).isFalse();
    }

    @Test
    void whatFollowsABodyIsARequestOfItsOwnWithoutACredential() throws Exception {
        String got = sent(post("Content-Length: 1\r\n", "x" + HIDDEN));

        assertNothingSmuggled(got);
        assertThat(got).startsWith("HTTP/1.1 200").contains("HTTP/1.1 401");
        assertThat(service.seen()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    H10 long request line  | GET /api/v1/documents?a=LONG HTTP/1.1¶Host: x¶
                    H10 many headers       | GET /api/v1/documents HTTP/1.1¶Host: x¶MANY
                    H10 one long header    | GET /api/v1/documents HTTP/1.1¶Host: x¶X: LONG¶
                    H10 NUL in a header    | GET /api/v1/documents HTTP/1.1¶Host: x¶X: a∅b¶
                    H11 no host            | GET /api/v1/documents HTTP/1.1¶
                    H11 two hosts          | GET /api/v1/documents HTTP/1.1¶Host: x¶Host: y¶
                    H11 user in the host   | GET /api/v1/documents HTTP/1.1¶Host: a@b¶
                    H12 unknown expectation| GET /api/v1/documents HTTP/1.1¶Host: x¶Expect: x¶
                    H18 backslash          | GET /api\\v1/documents HTTP/1.1¶Host: x¶
                    no version             | GET /api/v1/documents¶Host: x¶
                    another version        | GET /api/v1/documents HTTP/3.7¶Host: x¶
                    """)
    void aMalformedRequestIsAProblemAndReachesNobody(String what, String request) throws Exception {
        String key = "X-API-Key: " + RunningGateway.OPERATOR + "\r\n\r\n";
        String lines =
                request.replace("¶", "\r\n")
                        .replace("∅", "\0")
                        .replace("LONG", "a".repeat(70_000))
                        .replace("MANY", "A: b\r\n".repeat(10_000));

        String got = sent(lines + key);

        assertThat(got).as(what).matches("(?s)HTTP/1\\.[01] 4\\d\\d .*");
        assertThat(got).as(what).contains("application/problem+json");
        assertThat(service.seen()).as(what).isEmpty();
    }
}
