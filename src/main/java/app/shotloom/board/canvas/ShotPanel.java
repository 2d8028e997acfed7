package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import com.vaadin.flow.component.Component;

/** A part of the inspector, for one selected shot. Beans are shown by their {@code @Order}. */
public interface ShotPanel {

    Component open(Canvas canvas, ShotId shot);
}
