package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Surroundings;
import java.util.List;

/**
 * What a person is to be drawn as at a moment.
 *
 * @param expression of the face, by its name in {@code faces.txt}; empty when nothing is said
 * @param view degrees towards the camera: 0 from the side, 90 from the front, -90 from behind
 * @param facing -1 left, 1 right
 * @param tools the names of what the figure brings along
 * @param moved how far along the ground the drawing is from where the moment has it, in heights to the front, so that feet
 *     stay where they are while a drawing is shown
 */
public record Performed(
        Pose pose,
        String expression,
        double view,
        int facing,
        Surroundings around,
        List<String> tools,
        double moved) {
    public Performed {
        tools = List.copyOf(tools);
    }
}
