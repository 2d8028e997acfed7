package app.shotloom.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked once for each version from the archive on the class path. */
record PostgresPrograms(Path folder) {

    static PostgresPrograms unpackedUnder(Path parent) throws IOException {
        byte[] archive = archive();
        Path folder = parent.toAbsolutePath().normalize().resolve("postgres-" + fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent, "unpacking");
            unpack(archive, unfinished);
            keep(unfinished, folder);
        }
        return new PostgresPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine.equals("amd64") ? "x86_64" : machine)) {
            if (archive == null) {
                throw new CannotStart("this build carries no PostgreSQL for " + system + " on " + machine
                        + ". Name a PostgreSQL server with SPRING_DATASOURCE_URL.");
            }
            return archive.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        var sum = new CRC32();
        sum.update(archive);
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive names a file outside itself: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Two programs may unpack at the same moment: the first to finish wins, both have the same files. */
    private static void keep(Path unfinished, Path folder) throws IOException {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException otherWasFaster) {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }
}
