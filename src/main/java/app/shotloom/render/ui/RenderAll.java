package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.render.Rerenders;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.core.annotation.Order;

/** Renders every shot of the board that has words and no approved take. */
@Order(20)
@org.springframework.stereotype.Component
class RenderAll implements BoardPart {

    private final Rerenders rerenders;

    RenderAll(Rerenders rerenders) {
        this.rerenders = rerenders;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        NativeButton button = new NativeButton(Words.of("render.all"), click -> Answers.say(rerenders.requestAll(canvas.board())));
        button.addClassNames("plain", "render-all");
        button.setVisible(canvas.mayEdit());
        return button;
    }
}
