package dev.yearbook.gateway.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A service that reads requests byte by byte, strictly, and remembers each of them.
final class RecordingService implements AutoCloseable {

    private final ServerSocket server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /// A request as it arrived.
    ///
    /// @param head request line and headers
    record Seen(String head, String body) {

        String line() {
            return head.lines().findFirst().orElse("");
        }

        boolean has(String header) {
            return head.toLowerCase(java.util.Locale.ROOT).contains("\r\n" + header + ":");
        }
    }

    RecordingService() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    List<Seen> seen() {
        return seen;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                seen.add(new Seen(head, body(in, head)));
                socket.getOutputStream()
                        .write(
                                "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nseen"
                                        .getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            // The gateway closes connections that it does not need.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith("\r\n\r\n")) {
            int c = in.read();
            if (c < 0) {
                return "";
            }
            head.write(c);
            text = head.toString(StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    private static String body(InputStream in, String head) throws IOException {
        String lower = head.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("\r\ntransfer-encoding: chunked\r\n")) {
            StringBuilder body = new StringBuilder();
            for (int size = size(in); size > 0; size = size(in)) {
                body.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
                line(in);
            }
            while (!line(in).isEmpty()) {
                body.append("<trailer>");
            }
            return body.toString();
        }
        int at = lower.indexOf("\r\ncontent-length: ");
        return at < 0
                ? ""
                : new String(
                        in.readNBytes(
                                Integer.parseInt(
                                        lower.substring(at + 18, lower.indexOf("\r\n", at + 18)))),
                        StandardCharsets.ISO_8859_1);
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("ended within a line");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
