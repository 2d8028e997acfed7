package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.setting.Places;
import app.shotloom.node.pipeline.animatic.setting.SetPainter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The neutral studio in which sheets are drawn, in one look and one size; each picture is drawn anew. */
final class Studio {
    /** The same for all: nobody's sheet changes with a shot's seed. */
    private static final long SEED = 5;

    private final int width;
    private final int height;
    private final Pen pen;
    private final Camera camera;
    private final Scenery scenery;
    private final UnaryOperator<Color> light;

    Studio(Catalog catalog, Places places, Look look, int width, int height) {
        this.width = width;
        this.height = height;
        Brief empty = Draft.blank(1).brief();
        var still = new Brief.Camera("long", false, "eye-level", "normal", List.of(new Brief.Move("static", 0, 1)));
        this.pen = Pen.of(look, height, SEED);
        this.camera = Camera.of(still, 1, aspect(), SEED);
        var task = SetPainter.Task.of(empty, empty.setting(), camera, height, Set.of(), SEED);
        this.light = SetPainter.light(task);
        this.scenery = new SetPainter(catalog, places, pen).paint(task);
    }

    double aspect() {
        return (double) width / height;
    }

    Pen pen() {
        return pen;
    }

    /** How many pixels something is high that takes up a share of the picture's height. */
    double pixels(double share) {
        return share * height;
    }

    /** @param share of the picture's height that it will be high */
    Puppet puppet(Model model, double share) {
        return model.puppet(new Model.Workbench(pen, pixels(share), light, SEED));
    }

    BufferedImage draw(List<Sprite> sprites) {
        return draw(sprites, scenery);
    }

    /** @param wall drawn on the backdrop, behind all sprites */
    BufferedImage draw(List<Sprite> sprites, Overlay wall) {
        return draw(sprites, new Scenery(scenery.layers(), scenery.haze(), scenery.thickness(), List.of(wall), List.of()));
    }

    private BufferedImage draw(List<Sprite> sprites, Scenery set) {
        var frame = new Frame(width, height);
        new Stage(camera, set, pen.shadow(), frame).draw(0, sprites);
        frame.grain();
        return frame.sheet();
    }
}
