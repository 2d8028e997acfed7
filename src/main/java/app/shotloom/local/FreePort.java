package app.shotloom.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that nobody listens on. */
final class FreePort {

    private FreePort() {}

    /** Says so now, not after the seconds that a whole start takes, when web's own port is taken. */
    static void require(String address, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.getLocalPort();
        } catch (BindException taken) {
            throw new CannotStart("port " + port + " is in use. Stop what listens there, or choose another with --port.", taken);
        } catch (IOException failure) {
            throw new CannotStart("the address " + address + " cannot be listened on (" + failure.getMessage() + ").", failure);
        }
    }

    static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CannotStart("no port is free on the loopback address (" + failure + ").", failure);
        }
    }
}
