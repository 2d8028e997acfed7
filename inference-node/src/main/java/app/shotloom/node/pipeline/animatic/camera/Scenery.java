package app.shotloom.node.pipeline.animatic.camera;

import java.awt.Color;
import java.util.List;

/**
 * All that is on the stage beside the players.
 *
 * @param layers from back to front
 * @param haze the colour that the distance fades to
 * @param thickness of the air: how much of the haze covers what is infinitely far, 0 to 1
 * @param behind what is drawn over the layers before the players, such as rain outside a window
 * @param before what is drawn over everything, such as falling snow
 */
public record Scenery(List<Layer> layers, Color haze, double thickness, List<Overlay> behind, List<Overlay> before) {
    public Scenery {
        layers = List.copyOf(layers);
        behind = List.copyOf(behind);
        before = List.copyOf(before);
    }

    public Scenery with(Overlay overlay) {
        var all = new java.util.ArrayList<>(before);
        all.add(overlay);
        return new Scenery(layers, haze, thickness, behind, all);
    }

    /** How much of the haze covers a player at a nearness. */
    double veil(double nearness) {
        return nearness >= 1 ? 0 : thickness * Math.pow(1 - nearness, 1.3);
    }
}
