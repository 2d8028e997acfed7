package app.shotloom.node.bench;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.AnimaticRenderer;
import app.shotloom.node.pipeline.video.ClipEncoder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The limit a render is measured against: how long the node's encoder takes for frames that are already drawn. Draws a
 * 5 s shot of 1280×720 at 24 frames a second into memory (440 MB), then encodes it {@code runs} times and prints the
 * milliseconds of each as {@code encode N}. Arguments: the prompt, and the number of runs.
 */
final class EncodeBench {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FRAMES_PER_SECOND = 24;
    private static final double SECONDS = 5;

    private EncodeBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        int runs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("encode-bench");
        List<BufferedImage> frames = draw(arguments[0], folder);
        encode(frames, folder.resolve("warm-up.mp4"));
        for (int run = 0; run < runs; run++) {
            long began = System.nanoTime();
            encode(frames, folder.resolve("clip.mp4"));
            System.out.println("encode " + (System.nanoTime() - began) / 1_000_000);
        }
    }

    private static List<BufferedImage> draw(String prompt, Path folder) throws Exception {
        var order = RenderOrder.of(
                UUID.randomUUID(), 7, WIDTH, HEIGHT, FRAMES_PER_SECOND, BriefOrder.of(prompt, SECONDS));
        List<BufferedImage> frames = new ArrayList<>();
        try (var rendering = AnimaticRenderer.load(folder).begin(order)) {
            for (int index = 0; index < rendering.frameCount(); index++) {
                frames.add(copy(rendering.frame(index)));
            }
        }
        return frames;
    }

    /** The engine draws every frame into the same image; the encoder takes this type without repacking. */
    private static BufferedImage copy(BufferedImage frame) {
        var copy = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(frame, 0, 0, null);
        return copy;
    }

    private static void encode(List<BufferedImage> frames, Path file) throws Exception {
        try (ClipEncoder clip = ClipEncoder.open(file, WIDTH, HEIGHT, FRAMES_PER_SECOND)) {
            for (BufferedImage frame : frames) {
                clip.add(frame);
            }
        }
    }
}
