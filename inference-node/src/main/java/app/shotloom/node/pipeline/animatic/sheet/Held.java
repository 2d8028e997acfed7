package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.SheetPicture.Standing;
import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.geom.Point2D;
import java.util.List;

/** A thing in somebody's hand, or beside somebody where it is too large for that: how large it is. */
final class Held {
    private static final double GROUND = 0.925;
    private static final double TALLEST = 0.85;
    private static final double LARGEST_IN_HAND = 0.7;
    /** Where a hand holds a thing, from its foot, in its heights. */
    private static final double GRIP = 0.4;

    private final Studio studio;
    private final Model somebody;

    Held(Studio studio, Model somebody) {
        this.studio = studio;
        this.somebody = somebody;
    }

    SheetPicture draw(String id, Model thing) {
        return thing.metres() <= LARGEST_IN_HAND ? inHand(id, thing) : beside(id, thing);
    }

    private SheetPicture inHand(String id, Model thing) {
        double metre = TALLEST / somebody.metres();
        double height = somebody.metres() * metre;
        double middle = studio.aspect() * 0.46;
        var holds = new Moment(
                0.9, List.of(new Moment.Doing("hold", null, 0.9, 4, null, 0, 0, List.of())), List.of(Sides.seenFrom(Sides.THREE_QUARTER)), 1, 0, 0, -1, null);
        Shown person = studio.puppet(somebody, height).shown(holds);
        Point2D hand = person.anchors().getOrDefault(Anchor.HAND, new Point2D.Double(0.2, -0.55));
        double size = thing.metres() * metre;
        Shown shown = studio.puppet(thing, size).shown(Posing.still());
        double x = middle + (person.x() + hand.getX()) * height;
        double foot = GROUND + (person.y() + hand.getY()) * height + GRIP * size;
        Sprite held = Posing.floating(shown, x, foot, size, studio.pixels(size));
        Sprite holder = Posing.standing(person, middle, GROUND, height, studio.pixels(height), height * 0.34);
        return new SheetPicture(studio.draw(List.of(holder, held)), standing(id, x, size * thing.aspect(), thing));
    }

    private SheetPicture beside(String id, Model thing) {
        double wide = thing.metres() * thing.aspect();
        double room = studio.aspect() * 0.92;
        double metre = Math.min(TALLEST / Math.max(somebody.metres(), thing.metres()), room / (wide + 0.75));
        double height = somebody.metres() * metre;
        double size = thing.metres() * metre;
        double left = (studio.aspect() - (wide + 0.75) * metre) / 2;
        Shown person = studio.puppet(somebody, height).shown(Posing.still(Sides.seenFrom(Sides.FRONT)));
        Shown shown = studio.puppet(thing, size).shown(Posing.still());
        double at = left + 0.3 * metre;
        double x = left + (0.75 + wide / 2) * metre;
        Sprite beside = Posing.standing(person, at, GROUND, height, studio.pixels(height), height * 0.34);
        Sprite large = Posing.standing(shown, x, GROUND, size, studio.pixels(size), wide * metre * 0.9);
        return new SheetPicture(studio.draw(List.of(beside, large)), standing(id, x, wide * metre, thing));
    }

    private List<Standing> standing(String id, double x, double wide, Model thing) {
        return List.of(new Standing(id, x / studio.aspect(), wide / studio.aspect(), thing.metres()));
    }
}
