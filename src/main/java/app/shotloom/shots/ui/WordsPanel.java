package app.shotloom.shots.ui;

import app.shotloom.board.BoardLooks;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotPanel;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Portraits;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.People;
import app.shotloom.live.Presence;
import app.shotloom.shots.Shots;
import app.shotloom.text.ui.TextFields;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** The inspector's fields. */
@Order(1)
@org.springframework.stereotype.Component
record WordsPanel(
        Shots shots,
        BoardLooks looks,
        Cast cast,
        Portraits portraits,
        People people,
        CurrentUser user,
        Presence presence,
        TextFields texts)
        implements ShotPanel {

    @Override
    public Component open(Canvas canvas, ShotId shot) {
        return new WordFields(canvas, shot, this);
    }
}
