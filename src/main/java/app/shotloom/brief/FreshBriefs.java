package app.shotloom.brief;

import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Waits for briefs that are being read, without holding anything of the database meanwhile. Not for use in a transaction. */
@Service
public class FreshBriefs {

    private final Briefs briefs;
    private final Boards boards;
    private final Live live;

    FreshBriefs(Briefs briefs, Boards boards, Live live) {
        this.briefs = briefs;
        this.boards = boards;
        this.live = live;
    }

    /** As {@link Briefs#of}; one that is being read is waited for, at most so long. */
    public ShotBrief of(ShotId shot, Duration patience) {
        ShotBrief brief = briefs.of(shot);
        return brief.status() == BriefStatus.READING ? await(shot, patience) : brief;
    }

    private ShotBrief await(ShotId shot, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Semaphore changes = new Semaphore(0);
        try (Subscription ears = live.subscribe(topic(shot), news -> hear(news, shot, changes))) {
            ShotBrief brief = briefs.of(shot);
            while (brief.status() == BriefStatus.READING
                    && changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                changes.drainPermits();
                brief = briefs.of(shot);
            }
            return brief;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return briefs.of(shot);
        }
    }

    private LiveTopic topic(ShotId shot) {
        return LiveTopic.board(boards.boardOf(shot).value());
    }

    private static void hear(News news, ShotId shot, Semaphore changes) {
        boolean ours = news.kind().equals("brief-changed") && shot.toString().equals(news.text("shotId"));
        if (ours || news.kind().equals(News.MISSED)) {
            changes.release();
        }
    }
}
