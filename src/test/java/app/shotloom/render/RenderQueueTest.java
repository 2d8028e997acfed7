package app.shotloom.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class RenderQueueTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    RenderQueue queue;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String reviewer;
    private BoardId board;
    private SceneId scene;
    private ShotId shot;

    @BeforeEach
    void oneShot() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        board = as(ana, () -> boards.create("Café spot"));
        scene = as(ana, () -> scenes.add(board, "", null));
        shot = as(ana, () -> shots.create(scene, 0, "A gull lands"));
    }

    @Test
    void queuesWhatAnEditorAsksFor() {
        RenderJob job = as(ana, () -> queue.request(shot, RenderOptions.USUAL));
        assertThat(job.status()).isEqualTo(RenderStatus.QUEUED);
        assertThat(job.place()).isPositive();
        assertThat(as(reviewer, () -> queue.of(job.id())).shot()).isEqualTo(shot);
        assertThat(as(reviewer, () -> queue.latestOf(board))).containsOnlyKeys(shot);
    }

    @Test
    void refusesReviewersAndStrangers() {
        assertThatThrownBy(() -> as(reviewer, () -> queue.request(shot, RenderOptions.USUAL)))
                .isInstanceOf(Refusal.NotAllowed.class);
        String stranger = people.member(people.team("Others"), Role.OWNER);
        RenderJob job = as(ana, () -> queue.request(shot, RenderOptions.USUAL));
        assertThatThrownBy(() -> as(stranger, () -> queue.request(shot, RenderOptions.USUAL)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> queue.of(job.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> cancel(stranger, job)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> cancel(reviewer, job)).isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void cancelsOnceAndForAll() {
        RenderJob job = as(ana, () -> queue.request(shot, RenderOptions.USUAL));
        cancel(ana, job);
        cancel(ana, job);
        assertThat(status(job)).isEqualTo(RenderStatus.CANCELLED);
        assertThat(as(ana, () -> queue.latestOf(board))).isEmpty();
    }

    @Test
    void cancelsTheRendersOfADeletedShot() {
        RenderJob job = as(ana, () -> queue.request(shot, RenderOptions.USUAL));
        signIn.as(ana, () -> order.delete(shot));
        assertThat(status(job)).isEqualTo(RenderStatus.CANCELLED);
        assertThatThrownBy(() -> as(ana, () -> queue.request(shot, RenderOptions.USUAL))).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void rendersOfSeveralShotsThoseThatHaveWordsAndAreNotRenderedYet() {
        ShotId empty = as(ana, () -> shots.create(scene, 1, " "));
        ShotId second = as(ana, () -> shots.create(scene, 2, "The gull leaves"));
        as(ana, () -> queue.request(second, RenderOptions.USUAL));
        Requested requested = as(ana, () -> queue.request(List.of(shot, empty, second)));
        assertThat(requested.jobs()).extracting(RenderJob::shot).containsExactly(shot);
        assertThat(requested.skipped()).containsExactly(empty, second);
        assertThatThrownBy(() -> as(ana, () -> queue.request(empty, RenderOptions.USUAL)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private RenderStatus status(RenderJob job) {
        return as(ana, () -> queue.of(job.id())).status();
    }

    private void cancel(String who, RenderJob job) {
        signIn.as(who, () -> queue.cancel(job.id()));
    }

    private <T> T as(String who, Supplier<T> work) {
        return signIn.as(who, work);
    }
}
