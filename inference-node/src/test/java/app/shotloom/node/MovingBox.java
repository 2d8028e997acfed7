package app.shotloom.node;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.brief.Brief;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** An engine for tests: a box that crosses the picture once. The prompt "break" makes it fail half-way. */
@Component
public class MovingBox implements Renderer {
    static final String NAME = "box";

    @Override
    public String engine() {
        return NAME;
    }

    @Override
    public String version() {
        return "box-1";
    }

    @Override
    public Rendering begin(RenderOrder order) {
        return new Crossing(order);
    }

    private static final class Crossing implements Rendering {
        private final RenderOrder order;
        private final BufferedImage image;
        private final List<BlockingReport.Box> boxes = new ArrayList<>();

        Crossing(RenderOrder order) {
            this.order = order;
            this.image = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public Brief brief() {
            var box = new Brief.Subject(
                    "s1", "box", Brief.Kind.THING, null, 1, "red", null, null, null, List.of(), "", List.of());
            double seconds = order.durationSeconds();
            var cross = new Brief.Beat("b1", "s1", "cross", null, null, List.of(), 0, seconds, "");
            var camera = new Brief.Camera(
                    "long", false, "eye-level", "normal", List.of(new Brief.Move("static", 0, seconds)));
            return new Brief(
                    Brief.VERSION, seconds, "A red box crosses.", "studio", "day", null, null, null, null, List.of(),
                    List.of(box), List.of(), List.of(cross), List.of(), List.of(), List.of(), camera, List.of(),
                    List.of("everything else"));
        }

        @Override
        public int frameCount() {
            return order.frameCount();
        }

        @Override
        public BufferedImage frame(int index) {
            if (index == frameCount() / 2 && order.words().prompt().equals("break")) {
                throw new IllegalStateException("broken on request");
            }
            int side = order.height() / 4;
            int x = (order.width() - side) * index / frameCount();
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, order.width(), order.height());
            graphics.setColor(Color.RED);
            graphics.fillRect(x, side, side, side);
            graphics.dispose();
            boxes.add(new BlockingReport.Box(index, x, side, side, side));
            return image;
        }

        @Override
        public BlockingReport blocking() {
            var box = new BlockingReport.Subject("s1", "box", null, "red", boxes);
            var beat = new BlockingReport.Beat("s1", "cross", null, 0, order.durationSeconds());
            var camera = new BlockingReport.Camera("long", "eye-level", "normal", "static");
            return new BlockingReport(
                    order.width(),
                    order.height(),
                    order.framesPerSecond(),
                    frameCount(),
                    brief().caption(),
                    brief().setting(),
                    brief().time(),
                    null,
                    List.of(box),
                    List.of(),
                    List.of(beat),
                    List.of(),
                    camera,
                    undepicted());
        }

        @Override
        public List<String> undepicted() {
            return List.of("everything else");
        }

        @Override
        public void close() {
            image.flush();
        }
    }
}
