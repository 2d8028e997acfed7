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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws a file of prompts, one a line, into one picture to look at: {@code PROMPTS OUT.png [COLUMNS [WIDTHxHEIGHT
 * [MOMENTS [boxes [SEED [SECONDS]]]]]]}. Moments are shares of the shot with commas between, such as {@code 0,0.5,1}; several
 * are shown side by side.
 */
public final class ContactSheet {
    private static final int CELL = 420;
    private static final int CELL_OF_MANY = 300;

    private final AnimaticRenderer renderer;
    private final int width;
    private final int height;
    private final double[] moments;
    private final boolean boxes;
    private final long seed;
    private final double seconds;

    private ContactSheet(String[] args) {
        renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        String[] size = (args.length > 3 ? args[3] : "1280x720").split("x");
        width = Integer.parseInt(size[0]);
        height = Integer.parseInt(size[1]);
        moments = Stream.of((args.length > 4 ? args[4] : "0.5").split(",")).mapToDouble(Double::parseDouble).toArray();
        boxes = args.length > 5 && args[5].equals("boxes");
        seed = args.length > 6 ? Long.parseLong(args[6]) : 7;
        seconds = args.length > 7 ? Double.parseDouble(args[7]) : 4;
    }

    public static void main(String[] args) throws IOException {
        List<String> prompts = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int columns = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        ImageIO.write(new ContactSheet(args).sheet(prompts, columns), "png", Path.of(args[1]).toFile());
    }

    private BufferedImage sheet(List<String> prompts, int columns) {
        int cell = moments.length == 1 ? CELL : CELL_OF_MANY;
        int strip = cell * moments.length;
        int cellHeight = cell * height / width + 26;
        int rows = (prompts.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * strip, rows * cellHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (int i = 0; i < prompts.size(); i++) {
            int x = i % columns * strip;
            int y = i / columns * cellHeight;
            List<BufferedImage> frames = frames(prompts.get(i));
            for (int k = 0; k < frames.size(); k++) {
                pen.drawImage(frames.get(k), x + k * cell, y, cell - 4, cellHeight - 26, null);
            }
            pen.setColor(Color.WHITE);
            String words = prompts.get(i);
            pen.drawString(words.substring(0, Math.min(words.length(), strip / 6)), x + 4, y + cellHeight - 10);
        }
        return sheet;
    }

    private List<BufferedImage> frames(String prompt) {
        var reading = new BriefOrder(Words.of(prompt), seconds, cast(), List.of(), List.of());
        var order = RenderOrder.of(UUID.randomUUID(), seed, width, height, 24, reading);
        List<BufferedImage> frames = new ArrayList<>();
        long start = System.nanoTime();
        try (var rendering = renderer.begin(order)) {
            long begun = System.nanoTime();
            int done = 0;
            for (int i = 0; i < order.frameCount() && frames.size() < moments.length; i++) {
                BufferedImage frame = rendering.frame(i);
                done++;
                while (frames.size() < moments.length && i == (int) (moments[frames.size()] * (order.frameCount() - 1))) {
                    frames.add(boxed(copy(frame), boxes ? rendering.blocking() : null, i));
                }
            }
            System.out.printf(
                    "begin %d ms, then %.1f ms each; %s; undepicted %s%n",
                    (begun - start) / 1_000_000, (System.nanoTime() - begun) / 1e6 / done, prompt, rendering.undepicted());
        }
        return frames;
    }

    private static BufferedImage copy(BufferedImage frame) {
        var copy = new BufferedImage(frame.getWidth(), frame.getHeight(), frame.getType());
        frame.copyData(copy.getRaster());
        return copy;
    }

    private static BufferedImage boxed(BufferedImage frame, @Nullable BlockingReport report, int wanted) {
        if (report == null) {
            return frame;
        }
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
