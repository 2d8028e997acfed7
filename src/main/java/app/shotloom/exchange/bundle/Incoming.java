package app.shotloom.exchange.bundle;

import app.shotloom.exchange.document.DocumentText;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where uploads lie while they are read: {@code DATA/incoming}. What a crash left there is swept at the next upload. */
@Component
public class Incoming {

    private static final long MAX_BYTES = BundleFile.MAX_MEDIA_BYTES + DocumentText.MAX_BYTES;
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Clock clock;

    Incoming(@Value("${shotloom.data}") Path data, Clock clock) {
        this.folder = data.toAbsolutePath().resolve("incoming");
        this.clock = clock;
    }

    /** @throws Refusal.TooLarge over a little more than 4 GB */
    public Path keep(InputStream upload) {
        Path file = null;
        try {
            Files.createDirectories(folder);
            sweep();
            file = Files.createTempFile(folder, "bundle", ".zip");
            copy(upload, file);
            return file;
        } catch (IOException broken) {
            removeIfThere(file);
            throw new UncheckedIOException("An upload could not be kept in " + folder, broken);
        } catch (RuntimeException refused) {
            removeIfThere(file);
            throw refused;
        }
    }

    private static void copy(InputStream upload, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            long total = 0;
            for (int read = upload.read(chunk); read >= 0; read = upload.read(chunk)) {
                total += read;
                if (total > MAX_BYTES) {
                    throw new Refusal.TooLarge(Saying.of("exchange.bundle.file-too-large"));
                }
                target.write(chunk, 0, read);
            }
        }
    }

    public void remove(Path file) {
        removeIfThere(file);
    }

    private static void removeIfThere(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException("An upload could not be removed: " + file, stays);
        }
    }

    private void sweep() throws IOException {
        Instant old = clock.instant().minus(FORGOTTEN);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                removeIfThere(file);
            }
        }
    }
}
