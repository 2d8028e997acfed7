package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/** Processor milliseconds for a new drawing of 300 pixels, warm: {@code LINE…} in the form of {@link PropSheet}. */
public final class PropTimes {
    private static final int ROUNDS = 25;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private PropTimes() {}

    public static void main(String[] args) throws IOException {
        Props props = PropSheet.props(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        for (String line : args) {
            String noun = line.split("\\|")[0].strip();
            String asked = line.contains("|") ? line.substring(line.indexOf('|') + 1) : "";
            Model bare = props.of(PropSheet.subject(noun, asked), 0);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                Model model = props.of(PropSheet.subject(noun, asked), 0);
                Puppet puppet = model.puppet(new Model.Workbench(Pen.forHeight(720, 7), 300, color -> color, 7));
                puppet.shown(PropSheet.moment(asked));
                long start = CPU.getCurrentThreadCpuTime();
                for (int i = 1; i <= 10; i++) {
                    puppet.shown(PropSheet.moment(asked + " t=" + i * 0.085 + " go=" + i * 0.17 + " is=condition:none:" + i / 16.0));
                }
                best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e7);
            }
            System.out.printf("%-40s %.2f ms%n", line, best);
        }
    }
}
