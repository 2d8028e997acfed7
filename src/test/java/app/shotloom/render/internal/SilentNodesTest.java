package app.shotloom.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderJobId;
import app.shotloom.render.RenderOptions;
import app.shotloom.render.RenderQueue;
import app.shotloom.render.RenderStatus;
import app.shotloom.shots.Shots;
import app.shotloom.support.MutableClock;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ShotloomTest
class SilentNodesTest {

    private final MutableClock clock = new MutableClock();

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    RenderQueue queue;

    @Autowired
    Claims claims;

    @Autowired
    Results results;

    @Autowired
    JobRepository jobs;

    @Autowired
    RunningRenders renders;

    @Autowired
    RenderNews news;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private RenderJob job;
    private SilentNodes silent;

    @BeforeEach
    void aNodeTakesAJob() {
        ana = people.member(people.team("Harbour Films"), Role.EDITOR);
        ShotId shot = signIn.as(ana, () -> shots.create(scenes.add(boards.create("Café"), "", null), 0, "A gull lands"));
        job = signIn.as(ana, () -> queue.request(shot, RenderOptions.USUAL));
        claims.claim(job.id(), "node-1");
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        silent = new SilentNodes(jobs, renders, news, clock);
    }

    @Test
    void saysThatARenderWaitsWhenNothingIsHeardOfIt() {
        check(Duration.ofMinutes(2));
        assertThat(status(job.id())).isEqualTo(RenderStatus.RUNNING);
        check(Duration.ofMinutes(2));
        assertThat(status(job.id())).isEqualTo(RenderStatus.QUEUED);
    }

    @Test
    void letsTheSilentNodeEndItAfterAll() {
        check(Duration.ofMinutes(10));
        results.fail(job.id(), 1, "The drawing failed.");
        assertThat(status(job.id())).isEqualTo(RenderStatus.FAILED);
    }

    @Test
    void letsAnotherNodeTakeItAndHearsTheFirstNoMore() {
        check(Duration.ofMinutes(10));
        assertThat(claims.claim(job.id(), "node-2")).isEqualTo(2);
        results.fail(job.id(), 1, "The drawing failed.");
        assertThat(status(job.id())).isEqualTo(RenderStatus.RUNNING);
    }

    private void check(Duration later) {
        clock.advance(later);
        transaction.executeWithoutResult(status -> silent.check());
    }

    private RenderStatus status(RenderJobId id) {
        return signIn.as(ana, () -> queue.of(id)).status();
    }
}
