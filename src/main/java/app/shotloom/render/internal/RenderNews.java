package app.shotloom.render.internal;

import app.shotloom.board.BoardId;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.render.Preview;
import app.shotloom.render.RenderStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a board how its renders come along. */
@Component
class RenderNews {

    private final Live live;
    private final RunningRenders renders;

    RenderNews(Live live, RunningRenders renders) {
        this.live = live;
        this.renders = renders;
    }

    /** A job has another status: to everyone on the board, on every replica, once it is committed. */
    void changed(StoredJob job) {
        Map<String, @Nullable Object> data = about(renders.of(job));
        data.put("status", job.status().code());
        if (job.status() == RenderStatus.FINISHED) {
            data.put("progress", 1.0);
        }
        data.put("takeId", job.take() == null ? null : job.take().value());
        data.put("error", job.error());
        live.publish(topic(job.board()), new News("render-changed", job.id().toString(), data));
        if (!job.status().isOpen()) {
            renders.end(job.id());
        }
    }

    /** A node tells how far it is. Every replica hears that by itself. */
    void progressed(RunningRender render) {
        Map<String, @Nullable Object> data = about(render);
        data.put("status", RenderStatus.RUNNING.code());
        data.put("takeId", null);
        data.put("error", null);
        live.publishHere(topic(render.board()), new News("render-changed", render.id().toString(), data));
    }

    /** @param sentAt when the node sent the picture, milliseconds since 1970 */
    void previewed(RunningRender render, Preview preview, long sentAt) {
        Map<String, @Nullable Object> data = about(render);
        data.put("sequence", preview.sequence());
        data.put("url", preview.path());
        data.put("sentAt", sentAt);
        live.publishHere(topic(render.board()), new News("render-preview", render.id().toString(), data));
    }

    private static LiveTopic topic(BoardId board) {
        return LiveTopic.board(board.value());
    }

    private static Map<String, @Nullable Object> about(RunningRender render) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("boardId", render.board().value());
        data.put("jobId", render.id().value());
        data.put("shotId", render.shot().value());
        data.put("startedBy", render.startedBy().value());
        data.put("progress", render.progress());
        data.put("secondsLeft", render.secondsLeft());
        data.put("previewSequence", render.sequence());
        return data;
    }
}
