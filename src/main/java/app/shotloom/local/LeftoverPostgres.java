package app.shotloom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its web program (killed without a chance to stop it) still serves our data folder. It is
 * recognised by its pid file and its command line, and stopped the way an administrator would.
 */
final class LeftoverPostgres {

    private static final Logger log = LoggerFactory.getLogger(LeftoverPostgres.class);

    private LeftoverPostgres() {}

    static void stop(PostgresPrograms programs, Path cluster) throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (serves(pid(pidFile), cluster)) {
            log.info("PostgreSQL was left running by an earlier start; stopping it");
            PostgresCommand.run(programs, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30");
        }
        // Whatever now has that number is not our PostgreSQL, and we hold the folder's lock: the file says nothing any more
        Files.deleteIfExists(pidFile);
    }

    private static long pid(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException halfWritten) {
            return -1;
        }
    }

    private static boolean serves(long pid, Path cluster) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }
}
