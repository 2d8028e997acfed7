package app.shotloom.node.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where clips are made before they are uploaded: a folder of this process under the system's temporary folder. */
@Component
class WorkFolder {
    private static final Logger log = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PREFIX = "shotloom-node-";

    private final Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    private final Path folder = parent.resolve(PREFIX + ProcessHandle.current().pid());

    /** A file of this name that does not exist yet. */
    Path clip(UUID jobId) throws IOException {
        Files.createDirectories(folder);
        Path clip = folder.resolve(jobId + ".mp4");
        Files.deleteIfExists(clip);
        return clip;
    }

    void discard(Path clip) {
        try {
            Files.deleteIfExists(clip);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.warn("Cannot delete {}", clip, e);
        }
    }

    /** Deletes what nodes that were killed left behind. */
    void tidy() {
        try (Stream<Path> folders = Files.list(parent)) {
            folders.filter(WorkFolder::isAbandoned).forEach(WorkFolder::delete);
        } catch (IOException | UncheckedIOException e) {
            log.warn("Cannot tidy {}", parent, e);
        }
    }

    private static boolean isAbandoned(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,18}") || !Files.isDirectory(path)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length()))).isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            log.warn("Cannot delete {}", folder, e);
        }
    }
}
