package app.shotloom.render.internal;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import app.shotloom.render.RenderJobId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What this replica knows of running jobs beyond their rows: progress and previews, in memory only. Bounded: at most
 * {@value #MOST} jobs of four pictures of 64 KiB; a job's pictures go some seconds after its end.
 */
@Component
public class RunningRenders {

    private static final int MOST = 256;
    private static final long KEPT_AFTER_END_MILLIS = Duration.ofSeconds(15).toMillis();
    private static final long KEPT_IN_SILENCE_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final LiveTopic ENDS = new LiveTopic("render/ends");

    private final Map<RenderJobId, RunningRender> renders = new ConcurrentHashMap<>();
    private final JobRepository jobs;
    private final Live live;
    private final Clock clock;
    private @Nullable Subscription ends;

    RunningRenders(JobRepository jobs, Live live, Clock clock) {
        this.jobs = jobs;
        this.live = live;
        this.clock = clock;
    }

    /** The job, if this attempt of it still counts; its row is read the first time. */
    Optional<RunningRender> hear(RenderJobId id, int attempt) {
        RunningRender render = renders.get(id);
        if (render == null) {
            render = jobs.findById(id.value()).map(job -> new RunningRender(job, clock.millis())).orElse(null);
            if (render == null) {
                return Optional.empty();
            }
            makeRoom();
            RunningRender earlier = renders.putIfAbsent(id, render);
            render = earlier == null ? render : earlier;
        }
        return render.hears(attempt) ? Optional.of(render) : Optional.empty();
    }

    /** What is known of the job, be it no more than its row. */
    RunningRender of(StoredJob job) {
        return find(job.id()).orElseGet(() -> new RunningRender(job, clock.millis()));
    }

    Optional<RunningRender> find(RenderJobId id) {
        return Optional.ofNullable(renders.get(id));
    }

    /** A job is over: every replica stops listening to its node, once that is committed. */
    void end(RenderJobId id) {
        live.publish(ENDS, new News("render-ended", id.toString(), Map.of()));
    }

    int size() {
        return renders.size();
    }

    @PostConstruct
    void listen() {
        ends = live.subscribe(ENDS, news -> {
            if (news.kind().equals("render-ended")) {
                find(new RenderJobId(UUID.fromString(news.key()))).ifPresent(render -> render.end(clock.millis()));
            }
        });
    }

    @PreDestroy
    void stopListening() {
        if (ends != null) {
            ends.close();
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void forget() {
        long now = clock.millis();
        renders.values().removeIf(render -> now - render.heardAtMillis()
                > (render.isOver() ? KEPT_AFTER_END_MILLIS : KEPT_IN_SILENCE_MILLIS));
    }

    private void makeRoom() {
        while (renders.size() >= MOST) {
            renders.values().stream()
                    .min(Comparator.comparingLong(RunningRender::heardAtMillis))
                    .ifPresent(oldest -> renders.remove(oldest.id()));
        }
    }
}
