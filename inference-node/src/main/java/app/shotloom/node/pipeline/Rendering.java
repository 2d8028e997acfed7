package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Brief;
import java.awt.image.BufferedImage;
import java.util.List;

/** One order being drawn. Used by one thread, closed in every case. */
public interface Rendering extends AutoCloseable {
    /** What was read from the words. */
    Brief brief();

    int frameCount();

    /**
     * Draws a frame. Frames are asked for in order, from 0, each once.
     *
     * @return an image of the order's size and of type {@code TYPE_INT_RGB}; it is copied before the next frame is
     *     asked for, so the same image may be drawn on again
     */
    BufferedImage frame(int index);

    /** What was drawn where; true of the pixels once the last frame is drawn. */
    BlockingReport blocking();

    /** Words that are not to be seen in these pictures; complete once the last frame is drawn. */
    List<String> undepicted();

    @Override
    void close();
}
