package app.shotloom.render.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.render.RenderQueue;
import app.shotloom.shared.words.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Renders the selected shots; also what "Try again" asks for. */
@Component
class RenderAction implements ShotAction {

    private final RenderQueue queue;

    RenderAction(RenderQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String label() {
        return Words.of("render.render");
    }

    @Override
    public String key() {
        return "R";
    }

    @Override
    public void run(Canvas canvas, List<ShotId> shots) {
        Answers.say(queue.request(shots));
    }
}
