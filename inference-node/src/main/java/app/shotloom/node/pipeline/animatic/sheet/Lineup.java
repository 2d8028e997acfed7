package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.SheetPicture.Standing;
import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import app.shotloom.node.pipeline.animatic.sheet.SheetRoom.Member;
import java.util.ArrayList;
import java.util.List;

/** Everyone beside each other before a measured wall, as tall as they are. */
final class Lineup {
    static final int HEIGHT = 640;
    static final int WIDEST = 1920;

    private static final int NARROWEST = 480;
    private static final double GROUND = 0.93;
    private static final double TALLEST = 0.84;
    /** Metres of wall between two, and beside the first and the last, where the figures of the marks are. */
    private static final double GAP = 0.28;
    private static final double MARGIN = 0.5;
    private static final double NARROW = 0.45;

    private final List<Member> members;
    private final double metres;
    private final double metre;

    Lineup(List<Member> members) {
        this.members = List.copyOf(members);
        this.metres = members.stream().mapToDouble(one -> wide(one) + GAP).sum() - GAP + 2 * MARGIN;
        double tallest = members.stream().mapToDouble(one -> one.model().metres()).max().orElse(1);
        this.metre = Math.min(TALLEST / Math.max(1, tallest), (double) WIDEST / HEIGHT / metres);
    }

    private static double wide(Member member) {
        return Math.max(NARROW, member.model().metres() * member.model().aspect());
    }

    /** Pixels, even. */
    int width() {
        return Math.clamp(2L * Math.round(metres * metre * HEIGHT / 2), NARROWEST, WIDEST);
    }

    SheetPicture draw(Studio studio) {
        List<Sprite> sprites = new ArrayList<>();
        List<Standing> standing = new ArrayList<>();
        double x = (studio.aspect() - (metres - 2 * MARGIN) * metre) / 2;
        for (Member member : members) {
            double wide = wide(member) * metre;
            double height = member.model().metres() * metre;
            Shown shown = studio.puppet(member.model(), height).shown(Posing.still(Sides.seenFrom(Sides.FRONT)));
            double middle = x + wide / 2;
            sprites.add(Posing.standing(shown, middle, GROUND, height, studio.pixels(height), wide * 0.8));
            standing.add(new Standing(member.id(), middle / studio.aspect(), wide / studio.aspect(), member.model().metres()));
            x += wide + GAP * metre;
        }
        var marks = new HeightMarks(GROUND, metre, studio.pen().line());
        return new SheetPicture(studio.draw(sprites, marks), standing);
    }
}
