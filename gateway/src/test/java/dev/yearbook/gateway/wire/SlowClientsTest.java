package dev.yearbook.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SlowClientsTest {

    private static final String HEAD =
            "POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nX-API-Key: " + RunningGateway.OPERATOR;

    private static RecordingService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new RecordingService();
        gateway =
                new RunningGateway(
                        Map.of(
                                "yearbook.ingest.url",
                                service.url(),
                                "yearbook.patience.head",
                                "400ms",
                                "yearbook.patience.body",
                                "400ms",
                                "yearbook.patience.bytes",
                                100));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    private static Socket connection() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void headersThatDoNotEndEndTheConnection() throws Exception {
        try (Socket socket = connection()) {
            send(socket, HEAD);

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aBodyThatTricklesEndsTheConnectionAndIsNoDocument() throws Exception {
        service.seen().clear();
        try (Socket socket = connection()) {
            send(socket, HEAD + "\r\nContent-Length: 100000\r\n\r\n");
            InputStream in = socket.getInputStream();
            socket.setSoTimeout(50);

            assertThat(trickle(socket, in)).isEqualTo(-1);
        }
        assertThat(service.seen()).isEmpty();
    }

    /// Sends a byte whenever nothing has come for a moment, at most for five seconds.
    private static int trickle(Socket socket, InputStream in) throws IOException {
        for (int i = 0; i < 100; i++) {
            try {
                return in.read();
            } catch (SocketTimeoutException nothingYet) {
                try {
                    send(socket, "x");
                } catch (IOException closed) {
                    return -1;
                }
            }
        }
        return 0;
    }

    @Test
    void aConnectionBetweenRequestsMayRest() throws Exception {
        try (Socket socket = connection()) {
            send(socket, HEAD + "\r\nContent-Length: 1\r\n\r\nx");
            socket.setSoTimeout(1_500);
            String got = "";
            try {
                for (int c = socket.getInputStream().read();
                        c >= 0;
                        c = socket.getInputStream().read()) {
                    got += (char) c;
                }
                got += "<closed>";
            } catch (SocketTimeoutException stillOpen) {
                got += "<open>";
            }
            assertThat(got).startsWith("HTTP/1.1 200").endsWith("<open>");
        }
    }
}
