package app.shotloom.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the node's own measurements in a process like the node's; each line it prints is a sample of the figure of that name. */
final class NodeFigures {

    private NodeFigures() {}

    static void measure(String prompt, int runs, Map<String, Figure> figures) throws IOException, InterruptedException {
        String classes = String.join(File.pathSeparator,
                "inference-node/target/test-classes", ".build/node/inference-node.jar", ".build/node/lib/*");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                        "--enable-native-access=ALL-UNNAMED", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true",
                        "-cp", classes, "app.shotloom.node.jobs.NodeBench", prompt, "" + runs))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(line -> line.split(" ")).filter(parts -> parts.length == 2).forEach(parts -> {
                Figure figure = figures.get(parts[0]);
                if (figure != null) {
                    figure.add(Double.parseDouble(parts[1]));
                }
            });
        }
        process.waitFor();
    }
}
