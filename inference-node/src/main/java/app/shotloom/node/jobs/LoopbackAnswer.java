package app.shotloom.node.jobs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one HTTP request on this machine with "gone". */
final class LoopbackAnswer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LoopbackAnswer.class);
    private static final byte[] GONE = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MILLIS = 1_000;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    LoopbackAnswer() throws IOException {
        Thread.ofVirtual().start(this::answer);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void answer() {
        try (Socket caller = server.accept()) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            byte[] request = new byte[4096];
            int read = caller.getInputStream().read(request);
            caller.getOutputStream().write(GONE);
            caller.shutdownOutput();
            while (read >= 0) {
                read = caller.getInputStream().read(request);
            }
        } catch (IOException e) {
            log.debug("The rehearsal was cut short", e);
        }
    }
}
