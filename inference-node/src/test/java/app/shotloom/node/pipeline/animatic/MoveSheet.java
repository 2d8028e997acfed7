package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Draws a prompt under several moves of the camera, each as a strip of moments: {@code PROMPT OUT.png MOVE,MOVE,…}. */
public final class MoveSheet {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 226;
    private static final int MOMENTS = 4;

    private MoveSheet() {}

    public static void main(String[] args) throws IOException {
        String[] moves = args[2].split(",");
        var renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        var sheet = new BufferedImage(MOMENTS * WIDTH, moves.length * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.RED);
        for (int row = 0; row < moves.length; row++) {
            var reading = new BriefOrder(Words.of(args[0] + ", " + moves[row]), 4, ContactSheet.cast(), List.of(), List.of());
            var order = new RenderOrder(UUID.randomUUID(), 7, WIDTH, HEIGHT, 12, reading, null, null, false);
            try (var rendering = renderer.begin(order)) {
                for (int i = 0; i < rendering.frameCount(); i++) {
                    BufferedImage frame = rendering.frame(i);
                    if (i % (rendering.frameCount() / MOMENTS) == 0) {
                        pen.drawImage(frame, i / (rendering.frameCount() / MOMENTS) * WIDTH, row * HEIGHT, null);
                    }
                }
            }
            pen.drawString(moves[row], 8, row * HEIGHT + 16);
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }
}
