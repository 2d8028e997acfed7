package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.Nearness;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.setting.SetPainter;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints how long the stage takes for a frame of 1280x720 with five players, move by move. */
public final class StageSpeed {
    private StageSpeed() {}

    /** Of this thread, in nanoseconds: what others do on the machine does not count. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        var catalog = new Catalog(Illustrations.load(), Meanings.load(), noun -> new Nearness.Nearest("", 0));
        looks(catalog);
        for (String move : List.of("static", "pan-left", "zoom-in", "dolly-in", "truck-right", "orbit-left", "crane-up", "whip-left", "handheld")) {
            measure(catalog, move);
        }
    }

    private static void looks(Catalog catalog) {
        var illustration = java.util.Objects.requireNonNull(catalog.named("dog"));
        Drawing drawing = illustration.drawing();
        double scale = 430 / drawing.bounds().getHeight();
        for (Look look : Look.values()) {
            Pen pen = Pen.of(look, 720, 7);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 8; round++) {
                long from = cpu();
                for (int i = 0; i < 10; i++) {
                    pen.cel(drawing, scale, 0, 0);
                }
                best = Math.min(best, (cpu() - from) / 10e6);
            }
            System.out.printf("%s: set cel %.1f ms, %d patches%n", look.code(), best, drawing.patches().size());
        }
    }

    private static void measure(Catalog catalog, String move) {
        var asked = new Brief.Camera("long", true, "eye-level", "normal", List.of(new Brief.Move(move, 0, 5)));
        var camera = Camera.of(asked, 5, 16 / 9.0, 7);
        Pen pen = Pen.of(Look.INK, 720, 7);
        long start = cpu();
        var task = new SetPainter.Task("park", "day", null, null, null, null, camera, 720, Set.of(), 7);
        var scenery = new SetPainter(catalog, pen).paint(task);
        double painted = (cpu() - start) / 1e6;
        var frame = new Frame(1280, 720);
        var stage = new Stage(camera, scenery, pen.shadow(), frame);
        double pixels = 0.6 * 720 * camera.closest(1);
        Cel cel = pen.cel(new Drawing(List.of(new Patch(new Ellipse2D.Double(-0.2, -1, 0.4, 1), Color.RED))), pixels, 0, 0);
        List<Sprite> sprites = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sprites.add(new Sprite(cel, 0.3 + i * 0.3, 0.9, 0.6, pixels, 1, 1, new Sprite.Contact(0.3 + i * 0.3, 0.9, 0.3, 1)));
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long from = cpu();
            for (int i = 0; i < 60; i++) {
                stage.draw(i / 12.0, sprites);
                frame.grain();
            }
            best = Math.min(best, (cpu() - from) / 60e6);
        }
        System.out.printf("%s: set %.0f ms, frame %.2f ms, %d layers%n", move, painted, best, scenery.layers().size());
    }
}
