package app.shotloom.shots.ui;

import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The board in time: shots as wide as they are long, and the film under the playhead. */
@Order(3)
@org.springframework.stereotype.Component
record TimelineLens(WordsPanel with) implements Lens {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String label() {
        return Words.of("shots.lens.timeline");
    }

    @Override
    public String icon() {
        return "timeline";
    }

    @Override
    public List<Key> keys(boolean mayEdit) {
        Key play = new Key(Words.of("shots.key.space"), Words.of("shots.track.keys.play"));
        return mayEdit ? List.of(play, new Key("Alt + Shift + ← →", Words.of("shots.track.keys.length"))) : List.of(play);
    }

    @Override
    public Component open(Canvas canvas) {
        return new ShotTrack(canvas, with);
    }
}
