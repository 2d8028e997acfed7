package app.shotloom.board.canvas;

import app.shotloom.board.SceneId;
import com.vaadin.flow.component.Component;

/** Something that belongs to a whole scene: a small button in the scene's heading. Beans are shown by their {@code @Order}. */
public interface ScenePart {

    Component open(Canvas canvas, SceneId scene);
}
