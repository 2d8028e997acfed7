package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.AnimaticRenderer;
import app.shotloom.node.pipeline.video.ClipEncoder;
import app.shotloom.node.reader.BriefOrder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a node takes without the network around it, in one process and one run, so that its parts can be held against
 * each other. Prints a line {@code name value} for each sample:
 *
 * <ul>
 *   <li>{@code render}: ms to draw and encode a 5 s shot of 1280×720 at 24 frames a second, both at once
 *   <li>{@code encode}: ms to encode the same frames, ready in memory (440 MB)
 *   <li>{@code first}: ms from the order to its first preview
 *   <li>{@code read}: ms to read a prompt; {@code read10k}: ms to read 10,000 characters
 *   <li>{@code heap10}, {@code heap60}: the most MB that a collection left while 10 s and 60 s were drawn at 1920×1080, six
 *       times the frames; 6 a second, so that it is over soon
 *   <li>{@code rss10}, {@code rss60}: the most MB of memory that the process held meanwhile, native memory included;
 *       on Linux only
 * </ul>
 *
 * Arguments: the prompt, and the number of runs.
 */
final class NodeBench {
    private static final int FRAMES_PER_SECOND = 24;
    private static final int FRAMES_PER_SECOND_OF_LONG_ONES = 6;

    private final AnimaticRenderer renderer;
    private final Path folder;
    private final String prompt;

    private NodeBench(AnimaticRenderer renderer, Path folder, String prompt) {
        this.renderer = renderer;
        this.folder = folder;
        this.prompt = prompt;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createTempDirectory("node-bench");
        var bench = new NodeBench(AnimaticRenderer.load(folder), folder, arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        bench.reading(runs);
        bench.rendering(runs);
        bench.memory(); // before the encoding, which holds all frames
        bench.encoding(runs);
        System.exit(0); // native libraries keep threads
    }

    private void reading(int runs) {
        String tenThousand = (prompt + ". ").repeat(10_000 / (prompt.length() + 2) + 1).substring(0, 10_000);
        for (int run = -3; run < runs; run++) {
            long began = System.nanoTime();
            renderer.reader().read(BriefOrder.of(prompt + " and a box number " + run, 5));
            double one = millisecondsSince(began);
            began = System.nanoTime();
            renderer.reader().read(BriefOrder.of(tenThousand, 5));
            if (run >= 0) {
                print("read", one);
                print("read10k", millisecondsSince(began));
            }
        }
    }

    private void rendering(int runs) {
        for (int run = -2; run < runs; run++) {
            var watch = new FirstPreview();
            long began = System.nanoTime();
            shoot(order(1280, 720, 5, run), watch);
            double all = millisecondsSince(began);
            if (run >= 0) {
                print("render", all);
                print("first", (watch.heard.get() - began) / 1e6);
            }
        }
    }

    private void shoot(RenderOrder order, Onlookers onlookers) {
        try (var showing = new Showing(order.jobId(), 1, order.frameCount(), onlookers, Clock.systemUTC())) {
            new Studio().shoot(renderer, order, folder.resolve("shot.mp4"), showing, new StopSign());
        }
    }

    private void encoding(int runs) throws Exception {
        List<BufferedImage> frames = new ArrayList<>();
        try (var rendering = renderer.begin(order(1280, 720, 5, 0))) {
            for (int index = 0; index < rendering.frameCount(); index++) {
                frames.add(copy(rendering.frame(index)));
            }
        }
        for (int run = -1; run < runs; run++) {
            long began = System.nanoTime();
            try (ClipEncoder clip = ClipEncoder.open(folder.resolve("clip.mp4"), 1280, 720, FRAMES_PER_SECOND)) {
                for (BufferedImage frame : frames) {
                    clip.add(frame);
                }
            }
            if (run >= 0) {
                print("encode", millisecondsSince(began));
            }
        }
    }

    /** The engine draws every frame into the same image. */
    private static BufferedImage copy(BufferedImage frame) {
        var copy = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(frame, 0, 0, null);
        return copy;
    }

    private void memory() {
        memory(10);
        memory(60);
    }

    private void memory(int seconds) {
        var most = new AtomicLong();
        var resident = new AtomicLong();
        Onlookers watch = new Onlookers() {
            @Override
            public void preview(Preview preview) {
                System.gc();
                most.accumulateAndGet(leftByCollection(), Math::max);
                resident.accumulateAndGet(residentKilobytes(), Math::max);
            }

            @Override
            public void progress(Progress progress) {}
        };
        shoot(order(1920, 1080, FRAMES_PER_SECOND_OF_LONG_ONES, seconds, 1), watch);
        print("heap" + seconds, most.get() / 1048576.0);
        if (resident.get() > 0) {
            print("rss" + seconds, resident.get() / 1024.0);
        }
    }

    /** Of this process, as {@code proc(5)} has it; 0 where there is no such file. */
    private static long residentKilobytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static long leftByCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private RenderOrder order(int width, int height, double seconds, long seed) {
        return order(width, height, FRAMES_PER_SECOND, seconds, seed);
    }

    private RenderOrder order(int width, int height, int framesPerSecond, double seconds, long seed) {
        return RenderOrder.of(UUID.randomUUID(), seed, width, height, framesPerSecond, BriefOrder.of(prompt, seconds));
    }

    private static double millisecondsSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void print(String name, double value) {
        System.out.printf(java.util.Locale.ROOT, "%s %.1f%n", name, value);
    }

    private static final class FirstPreview implements Onlookers {
        private final AtomicLong heard = new AtomicLong();

        @Override
        public void preview(Preview preview) {
            heard.compareAndSet(0, System.nanoTime());
        }

        @Override
        public void progress(Progress progress) {}
    }
}
