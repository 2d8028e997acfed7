package app.shotloom.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.history.Comparison.Fate;
import app.shotloom.history.internal.TestThinning;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.MutableClock;
import app.shotloom.support.SettableTime;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ShotloomTest
@Import({SettableTime.class, TestThinning.class})
class VersionsTest {

    @Autowired
    Versions versions;

    @Autowired
    History history;

    @Autowired
    Sentences sentences;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    MutableClock clock;

    @Autowired
    TestThinning thinning;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String ben;
    private BoardId board;
    private SceneId scene;
    private ShotId one;
    private ShotId two;
    private ShotId three;

    @BeforeEach
    void aBoardOfThreeShots() {
        TeamId team = people.team("Versions");
        ana = people.member(team, Role.EDITOR);
        ben = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Versions"));
        scene = signIn.as(ana, () -> scenes.add(board, "HARBOUR", null));
        one = signIn.as(ana, () -> shots.create(scene, 9, "One"));
        two = signIn.as(ana, () -> shots.create(scene, 9, "Two"));
        three = signIn.as(ana, () -> shots.create(scene, 9, "Three"));
    }

    private void write(String who, ShotId shot, String prompt) {
        signIn.as(who, () -> {
            shots.revise(shot, ShotField.PROMPT, shots.of(shot).prompt(), prompt);
        });
    }

    /** Whatever a version may bring back: the order, what stands in it, and what it says. */
    private String picture() {
        return signIn.as(ana, () -> {
            Outline outline = boards.outline(board);
            StringBuilder text = new StringBuilder(outline.title());
            outline.scenes().forEach(each -> {
                text.append("\n").append(each.id()).append(each.title());
                each.shots().forEach(shot -> text.append("\n- ").append(shot.id()).append(shots.of(shot.id()).prompt()));
            });
            return text.toString();
        });
    }

    private UUID lastGesture() {
        return signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 1)).getFirst().id();
    }

    private void muchHappens() {
        write(ben, one, "One, but larger");
        SceneId other = signIn.as(ben, () -> scenes.add(board, "OTHER", null));
        signIn.as(ben, () -> order.move(two, other, 0));
        signIn.as(ana, () -> shots.create(other, 0, "Since"));
        signIn.as(ben, () -> order.delete(three));
        signIn.as(ben, () -> scenes.move(other, 0));
        signIn.as(ana, () -> boards.rename(board, "Versions", "Another"));
        signIn.as(ben, () -> order.move(one, other, 5));
        signIn.as(ben, () -> scenes.delete(scene));
    }

    @Test
    void goesBackToAnyMomentInOneGestureThatCanBeUndone() {
        String then = picture();
        UUID moment = lastGesture();
        muchHappens();
        String now = picture();
        signIn.as(ana, () -> versions.restore(board, moment, null));
        assertThat(picture()).isEqualTo(then);
        signIn.as(ana, () -> history.undo(board));
        assertThat(picture()).isEqualTo(now);
        signIn.as(ana, () -> history.redo(board));
        assertThat(picture()).isEqualTo(then);
    }

    @Test
    void keepsNamedVersionsWhenDetailIsThinned() {
        String then = picture();
        UUID round = signIn.as(ana, () -> versions.name(board, "Client round 1", null));
        write(ana, one, "One, a little");
        clock.advance(Duration.ofMinutes(2));
        write(ana, one, "One, a little later");
        int before = signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 200)).size();
        clock.advance(Duration.ofDays(200));
        thinning.run();
        List<Done> left = signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 200));
        assertThat(left).hasSize(before - 1);
        assertThat(left.getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("One");
            assertThat(change.after()).isEqualTo("One, a little later");
        });
        assertThat(signIn.as(ana, () -> history.undo(board))).isEqualTo(Undone.NOTHING);
        assertThat(signIn.as(ana, () -> versions.named(board))).extracting(NamedVersion::name).containsExactly("Client round 1");
        signIn.as(ana, () -> versions.restore(board, round, null));
        assertThat(picture()).isEqualTo(then);
    }

    @Test
    void goesBackWithOneShotAlone() {
        UUID moment = lastGesture();
        write(ben, one, "One, but larger");
        write(ben, two, "Two, but smaller");
        signIn.as(ben, () -> order.delete(one));
        signIn.as(ana, () -> versions.restore(board, moment, one));
        assertThat(signIn.as(ana, () -> shots.of(one)).prompt()).isEqualTo("One");
        assertThat(signIn.as(ana, () -> shots.of(two)).prompt()).isEqualTo("Two, but smaller");
        assertThat(signIn.as(ana, () -> order.isPlaced(one))).isTrue();
    }

    @Test
    void showsThenBesideNow() {
        UUID moment = lastGesture();
        muchHappens();
        Comparison comparison = Comparison.of(
                board.value(),
                signIn.as(ana, () -> versions.at(board, moment)),
                signIn.as(ana, () -> versions.now(board)));
        assertThat(fate(comparison, one.value())).isEqualTo(Fate.CHANGED);
        assertThat(fate(comparison, two.value())).isEqualTo(Fate.MOVED);
        assertThat(fate(comparison, three.value())).isEqualTo(Fate.GONE_SINCE);
        assertThat(fate(comparison, board.value())).isEqualTo(Fate.CHANGED);
        assertThat(comparison.rows()).filteredOn(row -> row.fate() == Fate.MADE_SINCE).hasSize(2);
    }

    private static Fate fate(Comparison comparison, UUID target) {
        return comparison.rows().stream().filter(row -> row.target().equals(target)).findFirst().orElseThrow().fate();
    }

    @Test
    void saysWhatWasDoneInSentences() {
        write(ben, one, "One, but larger");
        signIn.as(ben, () -> order.move(three, scene, 0));
        signIn.as(ben, () -> order.delete(three));
        signIn.as(ben, () -> history.undo(board));
        List<Done> page = signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 4));
        List<String> said = signIn.as(ana, () -> {
            var names = sentences.names(board);
            return page.stream().map(done -> sentences.past(done, names)).toList();
        });
        assertThat(said).containsExactly(
                "took back: deleted 1A", "deleted 1A", "moved 1A", "changed the prompt of 1B");
        assertThat(sentences.imperative(page.get(1))).isEqualTo("delete a shot");
    }

    @Test
    void isReadInPagesByPersonAndByShot() {
        write(ben, one, "One, but larger");
        List<Done> all = signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 200));
        List<Done> first = signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, null, 2));
        List<Done> second = signIn.as(ana, () -> history.page(board, first.getLast().number(), null, null, 2));
        assertThat(all).startsWith(first.toArray(Done[]::new)).containsAll(second).doesNotHaveDuplicates();
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, all.getFirst().author(), null, 9))).hasSize(1);
        assertThat(signIn.as(ana, () -> history.page(board, Long.MAX_VALUE, null, one, 9))).hasSize(2);
    }

    @Test
    void isForThoseWhoMayEditAndRefusesWhatIsNotThere() {
        UUID moment = lastGesture();
        String reviewer = people.member(signIn.as(ana, () -> boards.access(board)).team(), Role.REVIEWER);
        assertThat(signIn.as(reviewer, () -> versions.at(board, moment)).shots()).hasSize(3);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> versions.restore(board, moment, null)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> versions.name(board, "Mine", null)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> signIn.as(ana, () -> versions.name(board, " ", null))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> signIn.as(ana, () -> versions.at(board, UUID.randomUUID())))
                .isInstanceOf(Refusal.NotFound.class);
        BoardId other = signIn.as(ana, () -> boards.create("Other"));
        assertThatThrownBy(() -> signIn.as(ana, () -> versions.at(other, moment))).isInstanceOf(Refusal.NotFound.class);
    }
}
