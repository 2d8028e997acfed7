package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.Nearness;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Draws empty sets into one picture to look at: {@code OUT.png [NAMES|all[:FROM-TO] [TIME,WEATHER,SEASON [LOOK [COLUMNS [SIZE
 * [ANGLE [WIDTHxHEIGHT]]]]]]]}.
 */
public final class SetSheet {
    private SetSheet() {}

    public static void main(String[] args) throws IOException {
        String which = argument(args, 1, "all");
        List<String> names = which.startsWith("all") ? Places.names() : List.of(which.split(","));
        if (which.startsWith("all:")) {
            String[] range = which.substring(4).split("-");
            names = names.subList(Integer.parseInt(range[0]), Math.min(names.size(), Integer.parseInt(range[1])));
        }
        String[] air = argument(args, 2, "day,,").split(",", -1);
        Look look = Look.of(argument(args, 3, "ink"));
        int columns = Integer.parseInt(argument(args, 4, "4"));
        String[] size = argument(args, 7, "480x270").split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        var catalog = new Catalog(Illustrations.load(), Meanings.load(), noun -> new Nearness.Nearest("", 0));
        int rows = (names.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * width, rows * (height + 18), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        for (int i = 0; i < names.size(); i++) {
            var moves = List.of(new Brief.Move("static", 0, 4));
            var asked = new Brief.Camera(argument(args, 5, "long"), true, argument(args, 6, "eye-level"), "normal", moves);
            var camera = Camera.of(asked, 4, (double) width / height, 7);
            long start = System.nanoTime();
            var task = new SetPainter.Task(
                    names.get(i), air[0], blank(air, 2), blank(air, 1), null, null, camera, height, Set.of(), 7);
            var frame = new Frame(width, height);
            Pen hand = Pen.of(look, height, 7).rolled(camera.roll());
            var scenery = new SetPainter(catalog, hand).paint(task);
            new Stage(camera, scenery, hand.shadow(), frame).draw(1.2, List.of());
            pen.drawImage(frame.sheet(), i % columns * width, i / columns * (height + 18), null);
            pen.setColor(Color.WHITE);
            long ms = (System.nanoTime() - start) / 1_000_000;
            pen.drawString(names.get(i) + " " + ms + " ms", i % columns * width + 4, (i / columns + 1) * (height + 18) - 5);
        }
        ImageIO.write(sheet, "png", Path.of(args[0]).toFile());
    }

    private static String argument(String[] args, int index, String otherwise) {
        return args.length > index ? args[index] : otherwise;
    }

    private static @org.jspecify.annotations.Nullable String blank(String[] air, int index) {
        return air.length > index && !air[index].isBlank() ? air[index] : null;
    }
}
