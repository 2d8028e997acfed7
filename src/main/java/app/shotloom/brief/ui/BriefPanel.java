package app.shotloom.brief.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotPanel;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Ledgers;
import app.shotloom.identity.People;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Takes;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** The inspector's account of how the shot is understood. */
@Order(2)
@org.springframework.stereotype.Component
record BriefPanel(Briefs briefs, Ledgers ledgers, Shots shots, Takes takes, People people) implements ShotPanel {

    @Override
    public Component open(Canvas canvas, ShotId shot) {
        return new BriefOnShot(canvas, shot, this);
    }
}
