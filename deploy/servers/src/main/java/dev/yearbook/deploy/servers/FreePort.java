package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports of the loopback address that nobody listens on.
public final class FreePort {

    private FreePort() {}

    /// The port as given, or any free one for 0.
    public static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /// The port as given if it is free, else any that is.
    public static int preferring(int port) {
        return is(port) ? port : any();
    }

    /// Whether nobody listens on a port.
    public static boolean is(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /// A port that was free a moment ago.
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerFailed("No port of the loopback address is free", e);
        }
    }
}
