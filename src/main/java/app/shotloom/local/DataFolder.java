package app.shotloom.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder with everything Shotloom keeps on this machine, locked while one program uses it. */
class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 24;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens and locks the folder, making it if needed. The system frees the lock when the program ends, however it ends. */
    static DataFolder open(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, OWNER_ONLY);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart("another Shotloom is using " + folder + ". Stop it first, or choose another folder with --data.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException failure) {
            throw new CannotStart("the data folder " + folder + " cannot be used (" + failure + ").", failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** A file holding a secret only this machine's Shotloom knows, made at random when first asked for. */
    Path secretFile(String name) {
        Path file = folder.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                writeSecret(file);
            }
            return file;
        } catch (IOException failure) {
            throw new CannotStart("the secret " + file + " cannot be written (" + failure + ").", failure);
        }
    }

    String secret(String name) {
        Path file = secretFile(name);
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new CannotStart("the secret " + file + " cannot be read (" + failure + ").", failure);
        }
    }

    private static void writeSecret(Path file) throws IOException {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent(), OWNER_ONLY);
        // A temporary file is its owner's alone from the moment it exists
        Path unfinished = Files.createTempFile(file.getParent(), "new", "");
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.move(unfinished, file);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
