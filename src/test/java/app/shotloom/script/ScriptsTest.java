package app.shotloom.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.script.comparison.Fate;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How scripts come onto a board, and what a newer version does to it: never anything to a shot. */
@ShotloomTest
class ScriptsTest {
    private static final String FIRST = """
            Title: The Kite

            EXT. HARBOUR - DUSK

            MIA runs along the quay.

            MIA
            Wait!

            The string tears.

            INT. KITCHEN - NIGHT

            Tom stirs the soup.
            """;

    @Autowired
    Scripts scripts;

    @Autowired
    Boards boards;

    @Autowired
    Shots shots;

    @Autowired
    ShotOrder order;

    @Autowired
    Cast cast;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String reviewer;
    private BoardId board;

    @BeforeEach
    void aBoard() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        board = as(() -> boards.create("Kite"));
    }

    @Test
    void nothingIsOnTheBoardBeforeItIsAccepted() {
        Proposal proposal = propose(FIRST);
        assertThat(proposal.scenes()).hasSize(2);
        assertThat(proposal.count(Fate.NEW)).isEqualTo(proposal.play().elements().size());
        assertThat(outline().scenes()).isEmpty();
        assertThat(as(() -> scripts.fountain(board))).isEmpty();
    }

    @Test
    void aProposalStillWarnsWhenItIsOpenedAgain() {
        Proposal proposal = propose(FIRST + "\n\n/* gone");
        assertThat(as(() -> scripts.of(proposal.id())).play().warnings())
                .extracting(Saying::inEnglish)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Line ")
                .contains("*/");
    }

    @Test
    void anAcceptedScriptIsScenesShotsAndSheets() {
        Proposal proposal = propose(FIRST);
        as(() -> scripts.accept(proposal.id(), null));
        assertThat(outline().scenes()).extracting(Outline.Scene::title).containsExactly("EXT. HARBOUR - DUSK", "INT. KITCHEN - NIGHT");
        assertThat(said()).extracting(Shot::prompt).containsExactly("@Mia runs along the quay.", "The string tears.", "Tom stirs the soup.");
        assertThat(said().getFirst().dialogue()).isEqualTo("MIA: Wait!");
        assertThat(as(() -> cast.of(board))).extracting(Character::name).containsExactly("Mia");
        assertThat(as(() -> scripts.fountain(board))).isEqualTo(FIRST);
    }

    @Test
    void aShotTakesOverWhatTheScriptSaysNowIntoTheFieldThatSaidIt() {
        as(() -> scripts.accept(propose(FIRST).id(), null));
        String second = FIRST.replace("runs along the quay", "runs along the long quay").replace("Wait!", "Wait for me!");
        as(() -> scripts.accept(propose(second).id(), null));
        assertThat(said().getFirst().prompt()).as("until somebody asks for it").isEqualTo("@Mia runs along the quay.");

        Scripts.TakenOver spoken = as(() -> scripts.takeOver(board, passage(ElementType.DIALOGUE).id()));
        assertThat(spoken).isEqualTo(
                new Scripts.TakenOver(said().getFirst().id(), ShotField.DIALOGUE, "MIA: Wait!", "MIA: Wait for me!"));
        assertThat(said().getFirst().prompt()).isEqualTo("@Mia runs along the quay.");
        assertThat(passage(ElementType.DIALOGUE).isChanged()).isFalse();
        assertThat(passage(ElementType.ACTION).isChanged()).isTrue();

        as(() -> scripts.takeOver(board, passage(ElementType.ACTION).id()));
        assertThat(said().getFirst().prompt()).isEqualTo("@Mia runs along the long quay.");
        assertThat(said().getFirst().dialogue()).isEqualTo("MIA: Wait for me!");
        assertThatThrownBy(() -> signIn.as(reviewer, () -> scripts.takeOver(board, passage(ElementType.ACTION).id())))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    /** The first of its kind. */
    private Passage passage(ElementType type) {
        return as(() -> scripts.passages(board)).stream().filter(each -> each.element().type() == type).findFirst().orElseThrow();
    }

    @Test
    void itMayBeAcceptedInParts() {
        Proposal proposal = propose(FIRST);
        as(() -> scripts.accept(proposal.id(), List.of(1)));
        assertThat(said()).extracting(Shot::prompt).containsExactly("Tom stirs the soup.");
        as(() -> scripts.accept(proposal.id(), List.of(0)));
        assertThat(as(() -> scripts.of(proposal.id())).accepted()).containsExactly(0, 1);
        assertThat(said()).hasSize(3);
        assertThat(as(() -> scripts.fountain(board))).isEqualTo(FIRST);
    }

    @Test
    void acceptingTwiceMakesNothingTwice() {
        Proposal proposal = propose(FIRST);
        as(() -> scripts.accept(proposal.id(), null));
        as(() -> scripts.accept(proposal.id(), null));
        assertThat(said()).hasSize(3);
        as(() -> scripts.accept(propose(FIRST).id(), null));
        assertThat(said()).hasSize(3);
    }

    @Test
    void aNewerVersionAddsWhatIsNewAndTouchesNoShot() {
        as(() -> scripts.accept(propose(FIRST).id(), null));
        ShotId quay = said().getFirst().id();
        as(() -> shots.revise(quay, ShotField.PROMPT, "@Mia runs along the quay.", "My own words"));
        List<Shot> before = said();
        Proposal newer = propose(FIRST.replace("along the quay", "along the wet quay")
                .replace("The string tears.", "The string tears.\n\nA gull takes the kite.")
                .replace("Tom stirs the soup.\n", "Tom sleeps in his chair by a cold oven, with a cat.\n"));
        assertThat(newer.count(Fate.CHANGED)).isEqualTo(1);
        assertThat(newer.count(Fate.NEW)).isEqualTo(2);
        assertThat(newer.cut()).extracting(Element::text).containsExactly("Tom stirs the soup.");
        as(() -> scripts.accept(newer.id(), null));
        assertThat(said()).extracting(Shot::prompt).containsExactly(
                "My own words", "The string tears.", "A gull takes the kite.", "Tom sleeps in his chair by a cold oven, with a cat.", "Tom stirs the soup.");
        assertThat(said()).containsAll(before);
        assertThat(passages()).filteredOn(Passage::isChanged).extracting(Passage::shot).containsExactly(quay);
        assertThat(passages()).filteredOn(Passage::cut).extracting(each -> each.element().text()).containsExactly("Tom stirs the soup.");
        assertThat(as(() -> scripts.fountain(board))).doesNotContain("stirs").contains("wet quay");
    }

    @Test
    void aSceneThatIsGoneOrMovedKeepsItsShots() {
        as(() -> scripts.accept(propose(FIRST).id(), null));
        List<Shot> before = said();
        String kitchen = FIRST.substring(FIRST.indexOf("INT. KITCHEN"));
        String turned = kitchen + "\n" + FIRST.substring(FIRST.indexOf("EXT."), FIRST.indexOf("INT. KITCHEN"));
        as(() -> scripts.accept(propose(turned).id(), null));
        assertThat(said()).containsExactlyElementsOf(before);
        assertThat(as(() -> scripts.fountain(board))).startsWith("INT. KITCHEN");
        as(() -> scripts.accept(propose(kitchen).id(), null));
        assertThat(said()).containsExactlyElementsOf(before);
        assertThat(as(() -> scripts.fountain(board))).isEqualTo(kitchen);
    }

    @Test
    void aDeletedShotIsMadeAgainWhenItsSceneIsAcceptedAgain() {
        as(() -> scripts.accept(propose(FIRST).id(), null));
        signIn.as(ana, () -> order.delete(said().getLast().id()));
        as(() -> scripts.accept(propose(FIRST).id(), List.of(1)));
        assertThat(said()).extracting(Shot::prompt).contains("Tom stirs the soup.");
    }

    @Test
    void reviewersReadAndStrangersSeeNothing() {
        Proposal proposal = propose(FIRST);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> scripts.propose(board, ScriptFormat.FOUNTAIN, new byte[0])))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> scripts.accept(proposal.id(), null))).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(signIn.as(reviewer, () -> scripts.of(board)).elements()).isEmpty();
        String stranger = people.member(people.team("Others"), Role.OWNER);
        assertThatThrownBy(() -> signIn.as(stranger, () -> scripts.of(proposal.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(stranger, () -> scripts.fountain(board))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatCannotBeReadIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> as(() -> scripts.propose(board, ScriptFormat.FINAL_DRAFT, "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> as(() -> scripts.propose(board, ScriptFormat.FOUNTAIN, new byte[5_000_000]))).isInstanceOf(Refusal.TooLarge.class);
        Proposal proposal = propose(FIRST);
        assertThatThrownBy(() -> as(() -> scripts.accept(proposal.id(), List.of(2)))).isInstanceOf(Refusal.Invalid.class);
        assertThat(outline().scenes()).isEmpty();
    }

    private <T> T as(Supplier<T> work) {
        return signIn.as(ana, work);
    }

    private Proposal propose(String fountain) {
        return as(() -> scripts.propose(board, ScriptFormat.FOUNTAIN, fountain.getBytes(StandardCharsets.UTF_8)));
    }

    private Outline outline() {
        return as(() -> boards.outline(board));
    }

    private List<Passage> passages() {
        return as(() -> scripts.passages(board));
    }

    private List<Shot> said() {
        return outline().scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .map(placed -> as(() -> shots.of(placed.id())))
                .toList();
    }
}
