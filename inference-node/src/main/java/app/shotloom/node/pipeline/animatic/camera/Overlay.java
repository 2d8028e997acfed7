package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.pipeline.animatic.ink.Frame;

/** Something drawn anew on every frame, such as rain or an arrow. */
@FunctionalInterface
public interface Overlay {
    /** @param seconds into the shot */
    void draw(Frame frame, View view, double seconds);
}
