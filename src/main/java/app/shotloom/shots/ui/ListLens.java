package app.shotloom.shots.ui;

import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The board as a table: one row a shot, every field edited in its cell. */
@Order(2)
@org.springframework.stereotype.Component
record ListLens(WordsPanel with) implements Lens {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String label() {
        return Words.of("shots.lens.list");
    }

    @Override
    public String icon() {
        return "list";
    }

    @Override
    public List<Key> keys(boolean mayEdit) {
        return mayEdit
                ? List.of(
                        new Key("Enter, F2", Words.of("shots.list.keys.edit")),
                        new Key("Tab", Words.of("shots.list.keys.next")),
                        new Key("Alt + ↑ ↓", Words.of("shots.list.keys.move")))
                : List.of();
    }

    @Override
    public Component open(Canvas canvas) {
        return new ShotTable(canvas, with);
    }
}
