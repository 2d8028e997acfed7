package app.shotloom.render.internal;

import app.shotloom.board.BoardId;
import app.shotloom.render.Preview;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures this replica has of each running job; it asks for no rights. */
@Component
public class KnownPreviews {

    private final RunningRenders renders;

    KnownPreviews(RunningRenders renders) {
        this.renders = renders;
    }

    /** Null when nothing was heard of the job lately. */
    public @Nullable Pictures of(RenderJobId job) {
        return renders.find(job).map(Pictures::new).orElse(null);
    }

    /** One job's pictures. */
    public static final class Pictures {

        private final RunningRender render;

        private Pictures(RunningRender render) {
            this.render = render;
        }

        public BoardId board() {
            return render.board();
        }

        public @Nullable Preview newest() {
            return render.newest().orElse(null);
        }

        public Preview of(int sequence) {
            return render.preview(sequence).orElseThrow(() -> new Refusal.NotFound("preview"));
        }
    }
}
