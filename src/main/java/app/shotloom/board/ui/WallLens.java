package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The wall of frames, which a board opens with. */
@Order(1)
@org.springframework.stereotype.Component
record WallLens(CanvasParts parts, Scenes scenes, ShotOrder order, Numbers numbers) implements Lens {

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public String label() {
        return Words.of("board.lens.grid");
    }

    @Override
    public String icon() {
        return "grid";
    }

    @Override
    public List<Key> keys(boolean mayEdit) {
        return List.of(new Key(Words.of("board.key.space"), Words.of("board.keys.play")));
    }

    @Override
    public Component open(Canvas canvas) {
        return new WallRoom(canvas, this);
    }

    ShotCommands commands(Canvas canvas) {
        return new ShotCommands(canvas, parts.maker(), order, scenes, numbers);
    }
}
