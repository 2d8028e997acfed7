package app.shotloom.media.internal;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The bytes: {@code DATA/media/xx/yy/ID}, spread by the id's last, random digits (its first ones are the time). */
@Component
public class MediaFolder {

    private static final int CHUNK = 64 * 1024;

    private final Path root;
    private final Path unfinished;

    MediaFolder(@Value("${shotloom.data}") Path data) {
        root = data.toAbsolutePath().resolve("media");
        unfinished = root.resolve("unfinished");
    }

    public record Written(long bytes, String sha256) {}

    /** Writes beside, forces to disk, then moves into place: a file under an id is always whole. */
    public Written write(UUID id, InputStream content, long maxBytes) {
        Path folder = folder(id);
        Path beside = unfinished.resolve(id.toString());
        try {
            Files.createDirectories(unfinished);
            Files.createDirectories(folder);
            Written written = copy(content, beside, maxBytes);
            Files.move(beside, path(id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored in " + root, e);
        } finally {
            remove(beside);
        }
    }

    public void delete(UUID id) {
        remove(path(id));
    }

    public Resource resource(UUID id) {
        return new FileSystemResource(path(id));
    }

    private Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private Path folder(UUID id) {
        String name = id.toString();
        int end = name.length();
        return root.resolve(name.substring(end - 2)).resolve(name.substring(end - 4, end - 2));
    }

    private static Written copy(InputStream content, Path target, long maxBytes) throws IOException {
        MessageDigest digest = sha256();
        long total = 0;
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                total += read;
                if (total > maxBytes) {
                    throw new Refusal.TooLarge(Saying.of("media.refused.too-large", "most", megabytes(maxBytes)));
                }
                digest.update(chunk, 0, read);
                writeFully(file, ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
        }
        return new Written(total, HexFormat.of().formatHex(digest.digest()));
    }

    private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** So that the new name outlives a power cut as well as the bytes do. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be removed: " + file, e);
        }
    }

    private static String megabytes(long bytes) {
        return Math.max(1, bytes / (1024 * 1024)) + " MB";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
