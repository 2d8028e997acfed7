package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotPanel;
import app.shotloom.identity.People;
import app.shotloom.shots.Impact;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Takes;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** The inspector's list of takes. */
@Order(4)
@org.springframework.stereotype.Component
record TakesPanel(Takes takes, Shots shots, Impact impact, People people) implements ShotPanel {

    @Override
    public Component open(Canvas canvas, ShotId shot) {
        return new TakeList(canvas, shot, this);
    }
}
