package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.core.annotation.Order;

/** How the board numbers its shots. */
@Order(16)
@org.springframework.stereotype.Component
record NumberingPart(Numbers numbers) implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        NativeButton button = Buttons.icon("numbers", Words.of("board.numbers"), () -> new NumberingDialog(canvas, numbers).open());
        button.setVisible(canvas.mayEdit());
        return button;
    }
}
