package app.shotloom.render.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.render.RenderQueue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.core.annotation.Order;

/** Renders every shot of the board that has words. */
@Order(20)
@org.springframework.stereotype.Component
class RenderAll implements BoardPart {

    private final RenderQueue queue;

    RenderAll(RenderQueue queue) {
        this.queue = queue;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        NativeButton button = new NativeButton("Render all", click -> Answers.say(
                queue.request(canvas.outline().shots().map(Placed::id).toList())));
        button.addClassName("plain");
        button.setVisible(canvas.mayEdit());
        return button;
    }
}
