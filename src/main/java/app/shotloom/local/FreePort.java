package app.shotloom.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port on the loopback address that nobody listens on. */
final class FreePort {

    private FreePort() {}

    static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CannotStart("no port is free on the loopback address (" + failure + ").", failure);
        }
    }
}
