package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Draws one prompt in every look into one picture to look at: {@code PROMPT OUT.png [WIDTHxHEIGHT [SECOND [COLUMNS [LOOKS [arrows]]]]]}. */
public final class LookSheet {
    private LookSheet() {}

    public static void main(String[] args) throws IOException {
        String[] size = (args.length > 2 ? args[2] : "960x540").split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        double second = args.length > 3 ? Double.parseDouble(args[3]) : 1;
        int columns = args.length > 4 ? Integer.parseInt(args[4]) : 2;
        Look[] looks = Look.values();
        if (args.length > 5) {
            looks = java.util.stream.Stream.of(args[5].split(",")).map(Look::of).toArray(Look[]::new);
        }
        var renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        int rows = (looks.length + columns - 1) / columns;
        var sheet = new BufferedImage(columns * width, rows * (height + 22), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < looks.length; i++) {
            var reading = new BriefOrder(Words.of(args[0]), 4, ContactSheet.cast(), List.of(), List.of());
            var order = new RenderOrder(UUID.randomUUID(), 7, width, height, 24, reading, null, looks[i], args.length > 6);
            long start = System.nanoTime();
            try (var rendering = renderer.begin(order)) {
                BufferedImage frame = frame(rendering, (int) (second * 24));
                pen.drawImage(frame, i % columns * width, i / columns * (height + 22), null);
            }
            long ms = (System.nanoTime() - start) / 1_000_000;
            pen.setColor(Color.WHITE);
            pen.drawString(looks[i].code() + " " + ms + " ms", i % columns * width + 6, (i / columns + 1) * (height + 22) - 7);
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }

    private static BufferedImage frame(app.shotloom.node.pipeline.Rendering rendering, int wanted) {
        BufferedImage frame = rendering.frame(0);
        for (int i = 1; i <= wanted; i++) {
            frame = rendering.frame(i);
        }
        return frame;
    }
}
