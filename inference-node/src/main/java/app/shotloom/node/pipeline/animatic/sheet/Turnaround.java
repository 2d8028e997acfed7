package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.util.List;

/** Somebody or something whole, from one side. */
final class Turnaround {
    private static final double GROUND = 0.925;
    private static final double TALLEST = 0.85;
    private static final double WIDEST = 0.86;

    private final Studio studio;

    Turnaround(Studio studio) {
        this.studio = studio;
    }

    SheetPicture draw(String id, Model model, String side) {
        double height = Math.min(TALLEST, studio.aspect() * WIDEST / Math.max(0.1, model.aspect()));
        Puppet puppet = studio.puppet(model, height);
        Shown shown = puppet.shown(Posing.still(Sides.seenFrom(side)));
        double wide = height * Math.min(model.aspect(), 1.2) * 0.9;
        double x = studio.aspect() / 2;
        var sprite = Posing.standing(shown, x, GROUND, height, studio.pixels(height), wide);
        var standing = new SheetPicture.Standing(id, 0.5, wide / studio.aspect(), model.metres());
        return new SheetPicture(studio.draw(List.of(sprite)), List.of(standing));
    }
}
