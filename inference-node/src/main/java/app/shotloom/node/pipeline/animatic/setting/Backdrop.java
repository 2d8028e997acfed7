package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import java.util.List;

/** A painted set, from back to front. */
public record Backdrop(List<Layer> layers) {
    /**
     * One sheet of it, at the resolution of the closest view that the camera takes.
     *
     * @param nearness how much it moves when the camera travels: 1 as the subjects do, 0 not at all
     */
    public record Layer(Cel cel, double nearness) {}
}
