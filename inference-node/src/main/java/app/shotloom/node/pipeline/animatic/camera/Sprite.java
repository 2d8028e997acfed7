package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of someone or something, to be laid on the stage at one moment. All places are in stage units at rest.
 *
 * @param x where the cel's anchor is
 * @param y where the cel's anchor is
 * @param height of one model height
 * @param pixels of the cel for one model height
 * @param nearness 1 in the subjects' plane; what is less near is paler, and moves less with the camera
 * @param opacity 0 to 1, for what appears and disappears
 * @param contact where it touches the ground or hovers over it, or null when it casts no shadow of its own
 */
public record Sprite(
        Cel cel, double x, double y, double height, double pixels, double nearness, double opacity, @Nullable Contact contact) {
    /**
     * @param x the middle of the shadow
     * @param y the ground there
     * @param width of what stands there
     * @param strength 1 for what touches the ground, less the higher it is
     */
    public record Contact(double x, double y, double width, double strength) {}
}
