package app.shotloom.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this node is run.
 *
 * @param name by which web and its logs know this node; host and process id when not given
 * @param drainSeconds how long a stop waits for the running job; 0 hands it back to the broker at once
 * @param parentStdin whether standard input is a pipe from a parent process, whose end is also ours
 */
@ConfigurationProperties("shotloom.node")
public record NodeSettings(
        String name, int drainSeconds, boolean parentStdin) {

    /** @throws IllegalArgumentException for a name of more than 100 characters or a negative time */
    public NodeSettings(@Nullable String name, int drainSeconds, boolean parentStdin) {
        this.name = name == null || name.isBlank() ? "node-" + host() + "-" + ProcessHandle.current().pid() : name.strip();
        this.drainSeconds = drainSeconds;
        this.parentStdin = parentStdin;
        if (this.name.length() > 100) {
            throw new IllegalArgumentException("SHOTLOOM_NODE_NAME must be at most 100 characters long.");
        }
        if (drainSeconds < 0) {
            throw new IllegalArgumentException("SHOTLOOM_DRAIN_SECONDS must be 0 or more.");
        }
    }

    public Duration drain() {
        return Duration.ofSeconds(drainSeconds);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a name of its own is fine: the process id still tells nodes apart
            return "unnamed";
        }
    }
}
