package app.shotloom.render.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.identity.People;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.live.News;
import app.shotloom.render.Preview;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderQueue;
import app.shotloom.shared.words.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a tile shows of its render. News of renders reads the queue again for the shots on show, at most four times a second a
 * browser; the queue knows the newest preview.
 */
@Component
class DrawFace implements TileFace {

    /** As {@code RenderFace} in {@code frontend/board/faces.ts}; the preview is a path. */
    record Drawing(
            String job,
            String status,
            int place,
            double progress,
            @Nullable Double secondsLeft,
            String startedBy,
            @Nullable String preview,
            @Nullable String error) {}

    private final RenderQueue queue;
    private final People people;

    DrawFace(RenderQueue queue, People people) {
        this.queue = queue;
        this.people = people;
    }

    /** Shots that nothing is drawn of have an empty face. */
    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots) {
        Map<ShotId, RenderJob> jobs = queue.latestOf(board, shots);
        Map<UserId, Person> starters = people.of(jobs.values().stream().map(RenderJob::startedBy).collect(Collectors.toSet()));
        Map<ShotId, Face> faces = new HashMap<>();
        shots.forEach(shot -> faces.put(shot, new Face("draw", null)));
        jobs.forEach((shot, job) -> faces.put(shot, face(job, starters.get(job.startedBy()))));
        return faces;
    }

    /** Places in the queue move with every start and end. */
    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.has(news, Set.of("render-changed")) ? shown : ShotNews.named(news, Set.of("render-preview"), shown);
    }

    /** It is kept in the API's English, and some nodes have words of their own. */
    private static @Nullable String failure(@Nullable String english) {
        return english == null ? null : Words.asIn("render.failed", english);
    }

    private static Face face(RenderJob job, @Nullable Person starter) {
        return new Face(
                "draw",
                new Drawing(
                        job.id().value().toString(),
                        job.status().code(),
                        job.place(),
                        job.progress(),
                        job.secondsLeft(),
                        starter == null ? Words.of("render.somebody") : starter.name(),
                        job.previewSequence() == 0 ? null : Preview.path(job.id(), job.previewSequence()),
                        failure(job.error())));
    }
}
