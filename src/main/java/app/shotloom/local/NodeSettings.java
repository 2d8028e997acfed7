package app.shotloom.local;

import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Which nodes to start beside web.
 *
 * @param options of the node's JVM, with its heap limit
 */
record NodeSettings(boolean enabled, int count, Path jar, List<String> options) {

    static NodeSettings from(Environment settings) {
        return new NodeSettings(
                settings.getProperty("shotloom.node.enabled", Boolean.class, true),
                settings.getProperty("shotloom.node.count", Integer.class, 1),
                Path.of(settings.getProperty("shotloom.node.jar", "inference-node/target/inference-node.jar")).toAbsolutePath(),
                List.of(settings.getProperty("shotloom.node.java-options", "-Xmx2g").strip().split("\\s+")));
    }
}
