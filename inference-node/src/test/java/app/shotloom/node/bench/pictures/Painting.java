package app.shotloom.node.bench.pictures;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.reader.BriefOrder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleFunction;

/** Pictures painted to be right, or wrong on purpose: blocks of colour on a speckled ground, over a second. */
final class Painting {
    static final int WIDTH = 320;
    static final int HEIGHT = 180;
    private static final int RATE = 12;

    private record Block(String label, DoubleFunction<Color> color, DoubleFunction<Rectangle> place) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<BlockingReport.Beat> beats = new ArrayList<>();
    private final List<String> undepicted = new ArrayList<>();
    private DoubleFunction<AffineTransform> camera = share -> new AffineTransform();
    private boolean blank;

    Painting block(String label, Color color, int x, int y, int width, int height) {
        return block(label, share -> color, share -> new Rectangle(x, y, width, height));
    }

    Painting block(String label, DoubleFunction<Color> color, DoubleFunction<Rectangle> place) {
        blocks.add(new Block(label, color, place));
        return this;
    }

    Painting beat(String action, double from, double to) {
        beats.add(new BlockingReport.Beat("s1", action, null, from, to));
        return this;
    }

    Painting camera(DoubleFunction<AffineTransform> moves) {
        camera = moves;
        return this;
    }

    Painting undepicted(String word) {
        undepicted.add(word);
        return this;
    }

    /** On an empty, even ground. */
    Painting blank() {
        blank = true;
        return this;
    }

    Screening screening(Path folder) throws IOException {
        var order = RenderOrder.of(UUID.randomUUID(), 1, WIDTH, HEIGHT, RATE, BriefOrder.of("a painting", 1));
        return new Shoot((asked, hidden) -> new Shown(hidden), folder).screening(order);
    }

    private final class Shown implements Rendering {
        private final Set<String> hidden;

        Shown(Set<String> hidden) {
            this.hidden = hidden;
        }

        @Override
        public Brief brief() {
            throw new UnsupportedOperationException("A painting is made without words.");
        }

        @Override
        public int frameCount() {
            return RATE;
        }

        @Override
        public BufferedImage frame(int index) {
            double share = (double) index / (RATE - 1);
            var frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = frame.createGraphics();
            pen.setColor(new Color(0xD8D4C8));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.transform(camera.apply(share));
            speckle(pen);
            for (int i = 0; i < blocks.size(); i++) {
                Rectangle place = blocks.get(i).place().apply(share);
                if (!hidden.contains("s" + (i + 1))) {
                    pen.setColor(blocks.get(i).color().apply(share));
                    pen.fillRect(place.x, place.y, place.width, place.height);
                }
            }
            pen.dispose();
            return frame;
        }

        private void speckle(Graphics2D pen) {
            var random = new Random(5);
            for (int i = 0; i < 900 && !blank; i++) {
                int tone = 150 + random.nextInt(70);
                pen.setColor(new Color(tone, tone, tone));
                pen.fillRect(random.nextInt(3 * WIDTH) - WIDTH, random.nextInt(3 * HEIGHT) - HEIGHT, 9, 7);
            }
        }

        @Override
        public BlockingReport blocking() {
            List<BlockingReport.Subject> subjects = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                List<BlockingReport.Box> boxes = new ArrayList<>();
                for (int frame = 0; frame < RATE; frame++) {
                    Rectangle place = blocks.get(i).place().apply((double) frame / (RATE - 1));
                    boxes.add(new BlockingReport.Box(frame, place.x, place.y, place.width, place.height));
                }
                subjects.add(new BlockingReport.Subject("s" + (i + 1), blocks.get(i).label(), null, null, boxes));
            }
            return new BlockingReport(
                    WIDTH, HEIGHT, RATE, RATE, "", "studio", "day", null, subjects, List.of(), beats, List.of(),
                    new BlockingReport.Camera("medium", "eye-level", "normal", "static"), undepicted);
        }

        @Override
        public List<String> undepicted() {
            return undepicted;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
