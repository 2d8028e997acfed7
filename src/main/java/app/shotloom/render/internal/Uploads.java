package app.shotloom.render.internal;

import app.shotloom.identity.TeamId;
import app.shotloom.media.Clips;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.media.Posters;
import app.shotloom.render.BlockingReports;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.Refusal;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what a node hands in. The bytes are stored outside any transaction, since a clip takes its time; whether the
 * attempt still counts is asked before, to spare the work, and after, to be sure.
 */
@Service
public class Uploads {

    private final JobRepository jobs;
    private final MediaStore media;
    private final Clips clips;
    private final Posters posters;
    private final BlockingReports reports;
    private final TransactionTemplate transaction;

    Uploads(
            JobRepository jobs,
            MediaStore media,
            Clips clips,
            Posters posters,
            BlockingReports reports,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.media = media;
        this.clips = clips;
        this.posters = posters;
        this.reports = reports;
        this.transaction = transaction;
    }

    /**
     * Stores one part of an attempt; the same part again replaces it.
     *
     * @throws Refusal.Gone     when the attempt does not count any more
     * @throws Refusal.TooLarge a clip over 512 MB, a poster over 2 MB, a report over 8 MB
     * @throws Refusal.Invalid  when it is not what it should be
     */
    public void accept(RenderJobId id, int attempt, Part part, InputStream content) {
        TeamId team = jobs.findById(id.value())
                .filter(job -> job.isRunning(attempt))
                .map(StoredJob::team)
                .orElseThrow(Uploads::over);
        MediaId stored = store(team, part, content);
        if (!keep(id, attempt, part, stored)) {
            media.delete(stored);
            throw over();
        }
    }

    private MediaId store(TeamId team, Part part, InputStream content) {
        return switch (part) {
            case CLIP -> clips.accept(team, content);
            case POSTER -> posters.accept(team, content);
            case BLOCKING -> media.put(team, "application/json", reports.checked(content));
        };
    }

    private boolean keep(RenderJobId id, int attempt, Part part, MediaId stored) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            StoredJob job = jobs.lock(id.value()).filter(found -> found.isRunning(attempt)).orElse(null);
            if (job == null) {
                return false;
            }
            MediaId before = job.parts().put(part, stored);
            jobs.flush();
            if (before != null) {
                media.delete(before);
            }
            return true;
        }));
    }

    private static Refusal over() {
        return new Refusal.Gone("Nobody waits for this attempt any more.");
    }
}
