package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Draws the small pictures that the board's choice of looks shows, one shot in every look: {@code FOLDER [PROMPT]}. Run it
 * again when the looks have changed; the pictures lie in {@code frontend/board/looks}.
 */
public final class LookSamples {
    private static final String SHOT = "A woman in a yellow raincoat walks past a lighthouse on the beach.";
    private static final int WIDTH = 288;
    private static final int HEIGHT = 162;
    private static final float QUALITY = 0.82f;

    private LookSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String prompt = args.length > 1 ? args[1] : SHOT;
        var renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-look-samples"));
        for (Look look : Look.values()) {
            write(small(frame(renderer, prompt, look)), folder.resolve(look.code() + ".jpg"));
        }
    }

    private static BufferedImage frame(AnimaticRenderer renderer, String prompt, Look look) {
        var reading = new BriefOrder(Words.of(prompt), 3, List.of(), List.of(), List.of());
        var order = new RenderOrder(UUID.randomUUID(), 7, 960, 540, 24, reading, null, look, false);
        try (var rendering = renderer.begin(order)) {
            BufferedImage frame = rendering.frame(0);
            for (int i = 1; i <= order.frameCount() / 2; i++) {
                frame = rendering.frame(i);
            }
            return frame;
        }
    }

    private static BufferedImage small(BufferedImage frame) {
        var half = scaled(frame, WIDTH * 2, HEIGHT * 2);
        return scaled(half, WIDTH, HEIGHT);
    }

    private static BufferedImage scaled(BufferedImage frame, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(frame, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
