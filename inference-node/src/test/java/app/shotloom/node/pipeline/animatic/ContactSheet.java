package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Draws a file of prompts, one a line, into one picture to look at: {@code PROMPTS OUT.png [COLUMNS [WIDTHxHEIGHT
 * [boxes]]]}. Each prompt shows three moments when it moves, and one otherwise.
 */
public final class ContactSheet {
    private static final int CELL = 420;
    private static final double SECONDS = 4;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        List<String> prompts = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int columns = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        String[] size = (args.length > 3 ? args[3] : "1280x720").split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        double moment = args.length > 4 ? Double.parseDouble(args[4]) : 0.5;
        boolean boxes = args.length > 5;
        var renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        int cellHeight = CELL * height / width + 26;
        int rows = (prompts.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * CELL, rows * cellHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (int i = 0; i < prompts.size(); i++) {
            int x = i % columns * CELL;
            int y = i / columns * cellHeight;
            BufferedImage frame = frame(renderer, prompts.get(i), width, height, moment, boxes);
            pen.drawImage(frame, x, y, CELL - 4, cellHeight - 26, null);
            pen.setColor(Color.WHITE);
            pen.drawString(prompts.get(i), x + 4, y + cellHeight - 10);
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }

    private static BufferedImage frame(
            AnimaticRenderer renderer, String prompt, int width, int height, double moment, boolean boxes) {
        var reading = new BriefOrder(Words.of(prompt), SECONDS, cast(), List.of(), List.of());
        var order = RenderOrder.of(UUID.randomUUID(), 7, width, height, 24, reading);
        long start = System.nanoTime();
        try (var rendering = renderer.begin(order)) {
            long begun = System.nanoTime();
            int wanted = (int) (moment * (order.frameCount() - 1));
            BufferedImage frame = rendering.frame(0);
            long first = System.nanoTime();
            for (int i = 1; i <= wanted; i++) {
                frame = rendering.frame(i);
            }
            long last = System.nanoTime();
            System.out.printf(
                    "begin %d ms, first %d ms, then %.1f ms each; %s; undepicted %s%n",
                    (begun - start) / 1_000_000,
                    (first - begun) / 1_000_000,
                    (last - first) / 1e6 / Math.max(1, wanted),
                    prompt,
                    rendering.undepicted());
            return boxes ? boxed(frame, rendering.blocking(), wanted) : frame;
        }
    }

    private static BufferedImage boxed(BufferedImage frame, BlockingReport report, int wanted) {
        Graphics2D pen = frame.createGraphics();
        pen.setColor(Color.MAGENTA);
        for (var subject : report.subjects()) {
            subject.boxes().stream()
                    .filter(box -> box.frame() <= wanted)
                    .reduce((first, second) -> second)
                    .ifPresent(box -> pen.drawRect(box.x(), box.y(), box.width() - 1, box.height() - 1));
        }
        return frame;
    }

    static List<CastMember> cast() {
        return List.of(
                new CastMember(
                        "character",
                        "0199c6a1-7b1e-7c33-9a51-0d8f4a7f2c10",
                        "Mia",
                        "A stubborn ten-year-old who collects lost umbrellas.",
                        new Appearance(
                                "10", "slim", "light brown", "short black curls", "yellow raincoat, blue jeans, red boots", "yellow, blue, red"),
                        List.of()),
                new CastMember(
                        "character",
                        "0199c6a1-7b1e-7c33-9a51-0d8f4a7f2c11",
                        "Captain Osk",
                        "A retired ferry captain.",
                        new Appearance("70", "stocky", "pale", "white beard, bald", "navy coat, grey trousers, black cap", "navy"),
                        List.of()));
    }
}
