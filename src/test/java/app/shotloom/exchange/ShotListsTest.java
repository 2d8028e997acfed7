package app.shotloom.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Numbers;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotLists.Format;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Shot lists go out and come back; what they say is looked at first, and nothing that is there is lost. */
@ShotloomTest
@Import(FilledBoards.class)
class ShotListsTest {

    @Autowired
    ShotLists lists;

    @Autowired
    FilledBoards filled;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    ShotOrder order;

    @Autowired
    Numbers numbers;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String ben;
    private String reviewer;
    private BoardId board;

    @BeforeEach
    void aBoard() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        ben = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        board = as(() -> boards.create("Kite"));
        as(() -> {
            SceneId harbour = scenes.add(board, "EXT. HARBOUR", null);
            shots.create(harbour, 9, "A kite");
            shots.create(harbour, 9, "@Mia runs");
            return shots.create(scenes.add(board, "INT. KITCHEN", null), 0, "Soup");
        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatGoesOutComesBackUnchanged(Format format) {
        for (long seed = 1; seed < 8; seed++) {
            long made = seed;
            BoardId other = as(() -> filled.make(made));
            if (as(() -> boards.outline(other)).shots().findAny().isPresent()) {
                ShotListPreview preview = as(() -> lists.read(other, lists.of(other, format)));
                assertThat(preview.warnings()).isEmpty();
                assertThat(preview.rows()).allSatisfy(row -> assertThat(row.kind()).as(row.toString()).isEqualTo(Kind.UNCHANGED));
            }
        }
    }

    @Test
    void newAndChangedRowsAreShownBesideTheBoardAndNothingIsDoneYet() {
        List<Shot> before = said();
        ShotListPreview preview = read("Number,Scene,Prompt,Notes\n1A,1,A red kite,wind\n1B,1,@Mia runs,\n1C,1,She stops.,\n9,,,\n");
        assertThat(preview.rows()).extracting(ShotListPreview.Row::kind).containsExactly(Kind.CHANGED, Kind.UNCHANGED, Kind.NEW, Kind.UNREADABLE);
        assertThat(preview.rows().getFirst().cells()).contains(
                new ShotListPreview.Cell(ShotField.PROMPT, "A kite", "A red kite"), new ShotListPreview.Cell(ShotField.NOTES, "", "wind"));
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void acceptedRowsAreOnTheBoardAndNoShotIsGoneOrMoved() {
        ShotListPreview preview = read("Number,Heading,Prompt,Duration,Size\n1B,EXT. HARBOUR,@Mia stops,3,CU\nX7,,She waits,2,\n,EXT. QUAY,A boat,,\n1A,,A kite,1,\n");
        ShotLists.Accepted accepted = as(() -> lists.accept(board, preview.id(), null));
        assertThat(accepted.made()).hasSize(2);
        assertThat(outline().scenes()).extracting(Outline.Scene::title).containsExactly("EXT. HARBOUR", "EXT. QUAY", "INT. KITCHEN");
        assertThat(said()).extracting(Shot::prompt).containsExactly("A kite", "@Mia stops", "She waits", "A boat", "Soup");
        assertThat(outline().shots()).extracting(Outline.Placed::number).containsExactly("1A", "1B", "X7", "2A", "3A");
        assertThat(said().get(1).value(ShotField.CAMERA_SIZE)).isEqualTo("close-up");
        assertThat(said().getFirst().value(ShotField.DURATION)).isEqualTo("1");
        assertThatThrownBy(() -> as(() -> lists.accept(board, preview.id(), null))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aListBroughtInTwiceMakesNothingTwice() {
        String list = "Shot,Description,Time\n1,One,3\n2,Two,4\n3,Three,5\n";
        BoardId empty = as(() -> boards.create("Empty"));
        as(() -> lists.accept(empty, lists.read(empty, list.getBytes(StandardCharsets.UTF_8)).id(), null));
        assertThat(as(() -> boards.outline(empty)).shots()).extracting(Outline.Placed::number).containsExactly("1", "2", "3");
        ShotListPreview again = as(() -> lists.read(empty, list.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.rows()).extracting(ShotListPreview.Row::kind).containsOnly(Kind.UNCHANGED);
    }

    @Test
    void onlyTheRowsThatWereChosenAreTakenOver() {
        ShotListPreview preview = read("Number,Prompt\n1A,Other\n1B,Another\n,New one\n");
        as(() -> lists.accept(board, preview.id(), List.of(3)));
        assertThat(said()).extracting(Shot::prompt).containsExactly("A kite", "Another", "Soup");
    }

    @Test
    void whatSomebodyChoseMeanwhileStandsAndWhatTheyWroteMerges() {
        ShotListPreview preview = read("Number,Prompt,Seconds\n1A,A red kite,6\n");
        ShotId kite = said().getFirst().id();
        signIn.as(ben, () -> {
            shots.revise(kite, ShotField.PROMPT, "A kite", "A kite dives");
            shots.revise(kite, ShotField.DURATION, said().getFirst().value(ShotField.DURATION), "5");
        });
        assertThat(as(() -> lists.accept(board, preview.id(), null)).overtaken()).containsExactly(2);
        assertThat(said().getFirst().prompt()).isEqualTo("A red kite dives");
        assertThat(said().getFirst().value(ShotField.DURATION)).isEqualTo("5");
    }

    @Test
    void aShotDeletedMeanwhileStaysDeleted() {
        ShotListPreview preview = read("Number,Prompt\n1A,Mine\n1B,Ours\n");
        signIn.as(ben, () -> order.delete(said().getFirst().id()));
        as(() -> lists.accept(board, preview.id(), null));
        assertThat(said()).extracting(Shot::prompt).containsExactly("Ours", "Soup");
    }

    @Test
    void reviewersTakeListsOutAndBringNoneIn() {
        assertThat(new String(signIn.as(reviewer, () -> lists.of(board, Format.CSV)), StandardCharsets.UTF_8)).contains("'@Mia runs");
        assertThatThrownBy(() -> signIn.as(reviewer, () -> lists.read(board, "Prompt\nx\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.NotAllowed.class);
        ShotListPreview preview = read("Prompt\nx\n");
        BoardId other = as(() -> boards.create("Other"));
        assertThatThrownBy(() -> as(() -> lists.accept(other, preview.id(), null))).isInstanceOf(Refusal.NotFound.class);
    }

    private <T> T as(Supplier<T> work) {
        return signIn.as(ana, work);
    }

    private ShotListPreview read(String csv) {
        return as(() -> lists.read(board, csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Outline outline() {
        return as(() -> boards.outline(board));
    }

    private List<Shot> said() {
        return outline().shots().map(placed -> as(() -> shots.of(placed.id()))).toList();
    }
}
