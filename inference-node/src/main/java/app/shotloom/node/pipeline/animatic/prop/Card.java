package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import java.util.Map;

/** A card with a word on it, for what there is no picture of. */
final class Card implements Body {
    private static final double ASPECT = 1.3;

    private final Drawing drawing;

    Card(String label) {
        drawing = StandIn.of(label, ASPECT);
    }

    @Override
    public Drawing atRest() {
        return drawing;
    }

    @Override
    public Stance stance(Moment moment, double phase) {
        return new Stance("", () -> drawing, 0, 0, Map.of());
    }

    @Override
    public boolean canShow(String action) {
        return false;
    }

    @Override
    public boolean isLettered() {
        return true;
    }
}
