package app.shotloom.render.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderQueue;
import app.shotloom.shared.words.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stops the renders of these shots. */
@Component
class StopAction implements ShotAction {

    private final RenderQueue queue;

    StopAction(RenderQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String label() {
        return Words.of("render.stop");
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public void run(Canvas canvas, List<ShotId> shots) {
        Map<ShotId, RenderJob> jobs = queue.latestOf(canvas.board(), shots);
        for (ShotId shot : shots) {
            RenderJob job = jobs.get(shot);
            if (job != null && job.status().isOpen()) {
                queue.cancel(job.id());
            }
        }
    }
}
