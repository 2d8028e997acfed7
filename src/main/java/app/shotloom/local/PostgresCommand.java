package app.shotloom.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. They refuse to run as root, so root runs them in a user namespace. */
final class PostgresCommand {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private PostgresCommand() {}

    static void run(PostgresPrograms programs, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (ROOT && !System.getProperty("os.name").startsWith("Mac")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.program(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(program + " failed: " + output.strip());
        }
    }
}
