package dev.yearbook.gateway.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A client that asks for a stream and never reads it.
final class StuckReader implements AutoCloseable {

    private final Socket socket = new Socket();

    StuckReader(int port, String key) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(
                        "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nX-API-Key: %s\r\n\r\n"
                                .formatted(key)
                                .getBytes(StandardCharsets.US_ASCII));
    }

    /// Whether the other side has closed the connection: writing to it is refused.
    boolean isCut() {
        try {
            socket.getOutputStream().write(new byte[] {'\r', '\n'});
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
