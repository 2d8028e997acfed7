package app.shotloom.node.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints how long reading takes once warm: the prompts of a file one by one, and ten thousand characters of them at once. */
public final class Pace {
    private Pace() {}

    public static void main(String[] arguments) throws IOException {
        OfflineReader reader = ReadAloud.reader();
        List<String> prompts = Files.readAllLines(Path.of(arguments[0]));
        String all = String.join(" ", prompts);
        String longText = all.substring(Math.max(0, all.length() - 10_000));
        for (int round = 0; round < 4; round++) {
            long[] times = new long[prompts.size()];
            for (int i = 0; i < times.length; i++) {
                long begun = System.nanoTime();
                reader.read(BriefOrder.of(prompts.get(i), 6));
                times[i] = System.nanoTime() - begun;
            }
            Arrays.sort(times);
            long begun = System.nanoTime();
            reader.read(BriefOrder.of(longText, 60));
            System.out.printf("median %.1f ms, 95%% %.1f ms, longest %.1f ms; 10,000 characters %.0f ms%n", times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6, times[times.length - 1] / 1e6, (System.nanoTime() - begun) / 1e6);
        }
        System.gc();
        System.out.println((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB live");
    }
}
