package dev.yearbook.deploy.launcher.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A connection that sends requests as they are, also those that a proper client would not send.
///
/// It is kept for the next request where the server keeps it.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int MOST = 32 << 20;

    private final int port;
    private String last = "";
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /// @param port of the server, on this machine
    Wire(int port) {
        this.port = port;
    }

    /// Sends a request and reads the whole answer; of an endless one only the headers.
    ///
    /// @throws IOException when no complete answer comes
    Answer send(Call call) throws IOException {
        String before = socket == null ? "the first" : "after " + last;
        last = call.summary();
        try {
            return exchange(call);
        } catch (IOException broken) {
            close();
            throw new IOException(
                    "%s (%s on its connection)".formatted(broken.getMessage(), before), broken);
        }
    }

    private Answer exchange(Call call) throws IOException {
        Socket open = socket;
        InputStream input = in;
        if (open == null || input == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setSoTimeout(PATIENCE_MILLIS);
            open.setTcpNoDelay(true);
            input = new BufferedInputStream(open.getInputStream());
            socket = open;
            in = input;
        }
        try {
            open.getOutputStream().write(call.bytes());
        } catch (IOException refusedMidway) {
            // What was answered before may still be there to be read.
            return read(input, call.method());
        }
        return read(input, call.method());
    }

    private Answer read(InputStream input, String method) throws IOException {
        String status;
        List<String> headers;
        do {
            status = line(input);
            headers = new ArrayList<>();
            for (String line = line(input); !line.isEmpty(); line = line(input)) {
                headers.add(line);
            }
        } while (status.startsWith("HTTP/1.1 1"));
        Answer head = Answer.of(status, headers);
        if (head.is("Content-Type", "text/event-stream")) {
            close();
            return head;
        }
        Answer whole = hasBody(method, head.status()) ? plain(head.with(body(input, head))) : head;
        if (head.is("Connection", "close") || status.startsWith("HTTP/1.0")) {
            close();
        }
        return whole;
    }

    /// Undoes the compression of an answer.
    private static Answer plain(Answer answer) throws IOException {
        if (!answer.is("Content-Encoding", "gzip")) {
            return answer;
        }
        try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return answer.with(body.readNBytes(MOST));
        }
    }

    private static boolean hasBody(String method, int status) {
        return !method.equals("HEAD") && status != 204 && status != 304;
    }

    private byte[] body(InputStream input, Answer head) throws IOException {
        if (head.is("Transfer-Encoding", "chunked")) {
            return chunks(input);
        }
        Optional<String> length = head.header("Content-Length");
        if (length.isEmpty()) {
            byte[] rest = input.readNBytes(MOST);
            close();
            return rest;
        }
        int expected = Integer.parseInt(length.get());
        byte[] body = input.readNBytes(expected);
        if (body.length < expected) {
            throw new EOFException(
                    "The answer ended after %d bytes of %d".formatted(body.length, expected));
        }
        return body;
    }

    private static byte[] chunks(InputStream input) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(input); size > 0; size = size(input)) {
            byte[] chunk = input.readNBytes(size);
            body.write(chunk);
            if (chunk.length < size || body.size() > MOST) {
                throw new EOFException(
                        "The answer broke off after %d bytes".formatted(body.size()));
            }
            line(input);
        }
        while (!line(input).isEmpty()) {
            // Trailers are of no interest.
        }
        return body.toByteArray();
    }

    private static int size(InputStream input) throws IOException {
        return Integer.parseInt(line(input).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                throw new EOFException("The connection ended without an answer");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                // It was to be closed.
            }
        }
    }
}
