package app.shotloom.render;

import app.shotloom.board.Boards;
import app.shotloom.render.internal.KnownPreviews;
import app.shotloom.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The pictures of renders on their way, for those who may see the board. */
@Service
public class Previews {

    private final KnownPreviews known;
    private final RenderQueue queue;
    private final Boards boards;

    Previews(KnownPreviews known, RenderQueue queue, Boards boards) {
        this.known = known;
        this.queue = queue;
        this.boards = boards;
    }

    /** The newest picture of a job, or null while there is none. */
    public @Nullable Preview newest(RenderJobId job) {
        KnownPreviews.Pictures pictures = known.of(job);
        if (pictures == null) {
            queue.of(job); // refuses who may not see it
            return null;
        }
        boards.requireView(pictures.board());
        return pictures.newest();
    }

    /** @throws Refusal.NotFound when that picture is gone, or not yet here */
    public Preview of(RenderJobId job, int sequence) {
        KnownPreviews.Pictures pictures = known.of(job);
        if (pictures == null) {
            throw new Refusal.NotFound("preview");
        }
        boards.requireView(pictures.board());
        return pictures.of(sequence);
    }
}
