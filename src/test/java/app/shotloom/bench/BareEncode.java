package app.shotloom.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the node's own measurement of its encoder on ready frames, in a process like the node's. */
final class BareEncode {

    private BareEncode() {}

    static void measure(String prompt, int runs, Figure milliseconds) throws IOException, InterruptedException {
        String classes = String.join(File.pathSeparator,
                "inference-node/target/test-classes", ".build/node/inference-node.jar", ".build/node/lib/*");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m",
                        "--enable-native-access=ALL-UNNAMED", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true",
                        "-cp", classes, "app.shotloom.node.bench.EncodeBench", prompt, "" + runs))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith("encode "))
                    .forEach(line -> milliseconds.add(Double.parseDouble(line.substring("encode ".length()))));
        }
        process.waitFor();
    }
}
