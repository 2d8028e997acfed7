package app.shotloom.shots;

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
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class ShotsTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String ben;
    private String reviewer;
    private BoardId board;
    private ShotId shot;

    @BeforeEach
    void twoPeopleOnOneShot() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.OWNER);
        ben = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        SceneId scene = signIn.as(ana, () -> scenes.add(board, "", null));
        shot = signIn.as(ana, () -> shots.create(scene, 0, "A gull lands"));
    }

    @Test
    void keepsBothTextsWhenTwoEditDifferentFields() {
        revise(ana, ShotField.PROMPT, "A gull lands", "A gull lands on a post");
        revise(ben, ShotField.DIALOGUE, "", "GULL: Mine!");
        Shot now = signIn.as(reviewer, () -> shots.of(shot));
        assertThat(now.prompt()).isEqualTo("A gull lands on a post");
        assertThat(now.dialogue()).isEqualTo("GULL: Mine!");
    }

    @Test
    void mergesWhatTwoWroteInOneLongText() {
        revise(ana, ShotField.PROMPT, "A gull lands", "Two gulls, a gull lands");
        Revision merged = revise(ben, ShotField.PROMPT, "A gull lands", "A gull lands softly");
        assertThat(merged).isEqualTo(new Revision.Saved("Two gulls, a gull lands softly"));
        assertThat(prompt()).isEqualTo("Two gulls, a gull lands softly");
    }

    @Test
    void aShortFieldSaysThatSomebodyWasQuicker() {
        revise(ana, ShotField.DURATION, "4", "5");
        assertThat(revise(ben, ShotField.DURATION, "4", "6")).isEqualTo(new Revision.Overtaken("5"));
        assertThat(signIn.as(ana, () -> shots.of(shot)).duration()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void agreesQuietlyWhenBothWroteTheSame() {
        revise(ana, ShotField.PROMPT, "A gull lands", "Two gulls land");
        assertThat(revise(ben, ShotField.PROMPT, "A gull lands", "Two gulls land")).isInstanceOf(Revision.Unchanged.class);
    }

    @Test
    void losesNoEditHoweverManyRace() throws Exception {
        List<String> words = IntStream.range(0, 12).mapToObj(i -> " (" + i + ")").toList();
        List<Callable<Revision>> edits = words.stream()
                .<Callable<Revision>>map(word -> () -> {
                    String writer = people.member(teamOfAna(), Role.EDITOR);
                    return revise(writer, ShotField.PROMPT, "A gull lands", "A gull lands" + word);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Revision> outcomes = threads.invokeAll(edits).stream().map(ShotsTest::result).toList();
            assertThat(outcomes).allMatch(Revision.Saved.class::isInstance);
        }
        assertThat(prompt()).startsWith("A gull lands").contains(words);
    }

    @Test
    void ofManyThatRaceForAShortFieldOneWritesIt() throws Exception {
        List<Callable<Revision>> edits = IntStream.range(5, 17)
                .<Callable<Revision>>mapToObj(seconds -> () -> {
                    String writer = people.member(teamOfAna(), Role.EDITOR);
                    return revise(writer, ShotField.DURATION, "4", String.valueOf(seconds));
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Revision> outcomes = threads.invokeAll(edits).stream().map(ShotsTest::result).toList();
            assertThat(outcomes).filteredOn(Revision.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Revision.Overtaken.class::isInstance).hasSize(11);
        }
    }

    @Test
    void refusesBadValuesAndChangesNothing() {
        assertThatThrownBy(() -> revise(ana, ShotField.DURATION, "4", "10000")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> revise(ana, ShotField.ASPECT_RATIO, "16:9", "17:9")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> revise(ana, ShotField.CAMERA_MOVE, "", "spin")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> revise(ana, ShotField.PROMPT, "A gull lands", "x".repeat(10_001)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> revise(reviewer, ShotField.PROMPT, "A gull lands", "Mine"))
                .isInstanceOf(Refusal.NotAllowed.class);
        Shot now = signIn.as(ana, () -> shots.of(shot));
        assertThat(now.prompt()).isEqualTo("A gull lands");
        assertThat(now.duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void duplicatesWhatItSaysRightBehindIt() {
        revise(ana, ShotField.CAMERA_SIZE, "", "close-up");
        ShotId copy = signIn.as(ana, () -> shots.duplicate(shot));
        Shot made = signIn.as(ana, () -> shots.of(copy));
        assertThat(made.prompt()).isEqualTo("A gull lands");
        assertThat(made.camera().size()).isEqualTo(CameraSize.CLOSE_UP);
        assertThat(signIn.as(ana, () -> boards.outline(board)).shots().toList().get(1).id()).isEqualTo(copy);
    }

    @Test
    void saysThatAShotIsGoneAndKeepsItForUndo() {
        signIn.as(ana, () -> {
            order.delete(shot);
            return null;
        });
        assertThatThrownBy(() -> revise(ben, ShotField.PROMPT, "A gull lands", "Late")).isInstanceOf(Refusal.Gone.class);
        signIn.as(ana, () -> {
            order.restore(shot);
            return null;
        });
        assertThat(prompt()).isEqualTo("A gull lands");
    }

    private TeamId teamOfAna() {
        return Objects.requireNonNull(boards.teamOf(board));
    }

    private static Revision result(java.util.concurrent.Future<Revision> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Revision revise(String email, ShotField field, String base, String value) {
        return signIn.as(email, () -> shots.revise(shot, field, base, value));
    }

    private String prompt() {
        return signIn.as(ana, () -> shots.of(shot)).prompt();
    }
}
