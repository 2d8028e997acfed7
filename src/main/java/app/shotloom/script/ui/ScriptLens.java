package app.shotloom.script.ui;

import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.script.Scripts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shots;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** The board as its script: the text, each passage beside the shot it became. */
@Order(4)
@org.springframework.stereotype.Component
record ScriptLens(Scripts scripts, Shots shots) implements Lens {

    @Override
    public String name() {
        return "script";
    }

    @Override
    public String label() {
        return Words.of("script.lens");
    }

    @Override
    public String icon() {
        return "script";
    }

    @Override
    public Component open(Canvas canvas) {
        return new ScriptDesk(canvas, this);
    }
}
