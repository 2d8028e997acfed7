package app.shotloom.render.internal;

import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.Numbers;
import app.shotloom.board.ShotOrder;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Briefs;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.Styles;
import app.shotloom.cast.Swatch;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.TeamId;
import app.shotloom.render.RenderOptions;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.Compositions;
import app.shotloom.shots.Impact;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a shot into a job: checks what may be asked, and keeps what the shot says at that moment. */
@Component
public class Orders {

    private static final int MOST_OF_A_TEAM = 500;
    private static final int ONE_MILLION = 1_000_000;

    private final JobRepository jobs;
    private final Outbox outbox;
    private final Shots shots;
    private final Impact impact;
    private final Compositions compositions;
    private final ShotOrder order;
    private final Boards boards;
    private final BoardLooks looks;
    private final Numbers numbers;
    private final Cast cast;
    private final Briefs briefs;
    private final CurrentUser user;
    private final RenderNews news;
    private final JsonMapper json;
    private final Clock clock;
    private final List<String> engines;

    Orders(
            JobRepository jobs,
            Outbox outbox,
            Shots shots,
            Impact impact,
            Compositions compositions,
            ShotOrder order,
            Boards boards,
            BoardLooks looks,
            Numbers numbers,
            Cast cast,
            Briefs briefs,
            CurrentUser user,
            RenderNews news,
            JsonMapper json,
            Clock clock,
            @Value("${shotloom.render.engines:animatic}") List<String> engines) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.shots = shots;
        this.impact = impact;
        this.compositions = compositions;
        this.order = order;
        this.boards = boards;
        this.looks = looks;
        this.numbers = numbers;
        this.cast = cast;
        this.briefs = briefs;
        this.user = user;
        this.news = news;
        this.json = json;
        this.clock = clock;
        this.engines = engines;
    }

    /** Writes the job and its outbox entry, in the transaction of the caller. */
    public StoredJob place(ShotId id, RenderOptions options) {
        Shot shot = renderable(id);
        RenderSettings settings = RenderSettings.of(options, shot.aspectRatio(), engines, () -> seed(id));
        TeamId team = boards.teamOf(shot.board());
        int open = roomFor(team);
        StoredJob job = jobs.saveAndFlush(new StoredJob(
                new StoredJob.Place(id, shot.board(), team),
                settings,
                shot.duration(),
                json.writeValueAsString(order(shot)),
                impact.said(id),
                Priority.of(open),
                user.id(),
                clock.instant()));
        outbox.write(job);
        news.changed(job);
        return job;
    }

    /** As the one before, unless that would only make the same picture again. */
    private long seed(ShotId id) {
        Optional<Long> composed = withOpenJob(List.of(id)).isEmpty() ? compositions.next(id) : Optional.empty();
        return composed.orElseGet(() -> ThreadLocalRandom.current().nextLong(ONE_MILLION));
    }

    /** Whether there is something to draw: omitted shots and those without words are passed over where many are asked for. */
    public boolean isDrawable(ShotId id) {
        return !shots.of(id).prompt().isBlank() && !numbers.isOmitted(id);
    }

    public List<ShotId> withOpenJob(Collection<ShotId> asked) {
        return jobs.shotsWithOpenJob(asked.stream().map(ShotId::value).toList()).stream()
                .map(ShotId::new)
                .toList();
    }

    private Shot renderable(ShotId id) {
        Shot shot = shots.of(id);
        boards.requireEdit(shot.board());
        if (!order.isPlaced(id)) {
            throw new Refusal.Gone(Saying.of("render.refused.deleted"));
        }
        if (numbers.isOmitted(id)) {
            throw new Refusal.Invalid(null, Saying.of("render.refused.omitted"));
        }
        if (shot.prompt().isBlank()) {
            throw new Refusal.Invalid(ShotField.PROMPT.key(), Saying.of("render.refused.no-words"));
        }
        return shot;
    }

    private int roomFor(TeamId team) {
        int open = jobs.countOpenOf(team.value());
        if (open >= MOST_OF_A_TEAM) {
            throw new Refusal.TooMany(Saying.of("render.refused.too-many", "count", open));
        }
        return open;
    }

    /** The brief of exactly what was ordered, read since; the picture is drawn from what earlier shots left by then. */
    Optional<Brief> readLate(StoredJob job) {
        Order ordered = json.readValue(job.words(), Order.class);
        Order now = order(shots.of(job.shot()));
        if (now.brief() == null || now.brief().equals(ordered.brief()) || !now.saysTheSame(ordered)) {
            return Optional.empty();
        }
        job.drawnFrom(impact.said(job.shot()));
        return Optional.of(now.brief());
    }

    private Order order(Shot shot) {
        return Order.of(briefs.reading(shot.id()), cast.of(shot.board()), drawn(shot));
    }

    /** A look chosen for the shot stands over its style, and that over the board's look. */
    private Order.Drawn drawn(Shot shot) {
        BoardLook board = looks.of(shot.board());
        SceneId scene = order.sceneOf(shot.id()).orElse(null);
        Character style = cast.bookOf(shot.board()).in(shot.id(), scene, shot.prompt() + "\n" + shot.dialogue()).style();
        Look usual = style == null ? board.look() : Styles.hand(style).orElse(board.look());
        List<String> palette = style == null ? List.of() : style.palette().stream().map(Swatch::hex).toList();
        return new Order.Drawn(shot.look() == null ? usual : shot.look(), board.arrows(), palette);
    }
}
