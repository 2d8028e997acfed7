package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia in two scenes, drawn in both: what relations, new names, merges and the library do to shots. */
@ShotloomTest
class StandingTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    Cast cast;

    @Autowired
    Relations relations;

    @Autowired
    Renames renames;

    @Autowired
    Merges merges;

    @Autowired
    Library library;

    @Autowired
    Briefs briefs;

    @Autowired
    Impact impact;

    @Autowired
    TestTakes drawn;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private TeamId team;
    private String ana;
    private BoardId board;
    private SceneId second;
    private CharacterId mia;
    private ShotId first;
    private ShotId other;

    @BeforeEach
    void miaInTwoScenes() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = as(() -> boards.create("Kite"));
        mia = as(() -> cast.create(board, "Mia", "", new Appearance("", "", "", "", "jeans", "")));
        SceneId opening = as(() -> scenes.add(board, "", null));
        second = as(() -> scenes.add(board, "", null));
        first = as(() -> shots.create(opening, 0, "@Mia waits"));
        other = as(() -> shots.create(second, 0, "Mia's kite flies, @Mia runs"));
        as(() -> drawn.of(first));
        as(() -> drawn.of(other));
    }

    private <T> T as(Supplier<T> work) {
        return signIn.as(ana, work);
    }

    private String prompt(ShotId shot) {
        return as(() -> shots.of(shot)).prompt();
    }

    private BriefOrder order(ShotId shot) {
        return as(() -> briefs.reading(shot)).order();
    }

    private CharacterId prop(String name) {
        return as(() -> cast.create(board, SheetKind.PROP, name, "", Appearance.UNSAID));
    }

    @Test
    void whatSheWearsInASceneReachesTheOrderAndPutsItsTakesOutOfDate() {
        CharacterId coat = prop("Red coat");
        RelationId wears = as(() -> relations.add(mia, RelationKind.WEARS, "", coat, Reach.of(second)));
        assertThat(order(other).cast().getFirst().appearance().clothing()).isEqualTo("jeans, red coat");
        assertThat(order(first).cast().getFirst().appearance().clothing()).isEqualTo("jeans");
        Map<ShotId, List<OutOfDate>> outOfDate = as(() -> impact.of(board));
        assertThat(outOfDate).containsOnlyKeys(other);
        assertThat(outOfDate.get(other)).extracting(OutOfDate::sheet).containsExactly(mia);
        signIn.as(ana, () -> relations.delete(wears));
        assertThat(as(() -> impact.of(board))).isEmpty();
        signIn.as(ana, () -> relations.restore(wears));
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(other);
    }

    @Test
    void whatSheHoldsIsSaidToTheNode() {
        CharacterId lantern = prop("Lantern");
        as(() -> relations.add(mia, RelationKind.HOLDS, "", lantern, Reach.of(first)));
        assertThat(order(first).corrections())
                .extracting(Correction::target, Correction::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("state", "added"));
        assertThat(order(first).corrections().getFirst().value()).contains("holding").contains("lantern").contains("Mia");
        assertThat(order(other).corrections()).isEmpty();
    }

    @Test
    void aStyleReachesTheOrderAndTheNodeDoesNotReadItsName() {
        CharacterId smoke = as(() -> cast.create(board, SheetKind.STYLE, "Smoke", "Loose charcoal", Appearance.UNSAID));
        as(() -> relations.add(smoke, RelationKind.DRAWS, "", null, Reach.of(second)));
        assertThat(order(other).corrections()).extracting(Correction::value).containsExactly("[\"Smoke\",\"Loose charcoal\"]");
        assertThat(order(other).cast()).extracting(BriefOrder.Member::kind).containsExactly("character");
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(other);
        as(() -> shots.revise(first, ShotField.PROMPT, "@Mia waits", "@Mia waits, in the style of @Smoke"));
        assertThat(order(first).words().prompt()).isEqualTo("@Mia waits");
    }

    @Test
    void sheetsOfOtherBoardsAndKindsStandInNoRelation() {
        BoardId elsewhere = as(() -> boards.create("Other"));
        CharacterId tom = as(() -> cast.create(elsewhere, "Tom", "", Appearance.UNSAID));
        CharacterId coat = prop("Coat");
        SceneId there = as(() -> scenes.add(elsewhere, "", null));
        assertThatThrownBy(() -> as(() -> relations.add(mia, RelationKind.STANDS_WITH, "", tom, Reach.WHOLE_BOARD)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> as(() -> relations.add(coat, RelationKind.WEARS, "", mia, Reach.WHOLE_BOARD)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> as(() -> relations.add(mia, RelationKind.WEARS, "", coat, Reach.of(there))))
                .isInstanceOf(Refusal.NotFound.class);
        String reviewer = people.member(team, Role.REVIEWER);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> relations.add(mia, RelationKind.WEARS, "", coat, Reach.WHOLE_BOARD)))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void aFormerNameGoesOnMeaningTheSheetUntilTextsAreRewritten() {
        as(() -> cast.revise(mia, CharacterField.NAME, "Mia", "Maya"));
        assertThat(as(() -> cast.of(mia)).aliases()).containsExactly("Mia");
        assertThat(order(first).words().prompt()).isEqualTo("@Maya waits");
        assertThat(order(first).cast()).extracting(BriefOrder.Member::name).containsExactly("Maya");
        assertThat(as(() -> renames.outdated(board))).containsEntry(mia, 3);
        Renames.Rewritten done = as(() -> renames.rewrite(mia));
        assertThat(done.mentions()).isEqualTo(3);
        assertThat(prompt(other)).isEqualTo("Maya's kite flies, @Maya runs");
        assertThat(as(() -> renames.outdated(board))).isEmpty();
        signIn.as(ana, () -> renames.takeBack(done));
        assertThat(prompt(other)).isEqualTo("Mia's kite flies, @Mia runs");
    }

    @Test
    void aNameThatStandsNowhereIsForgotten() {
        CharacterId kite = prop("Prop 1");
        for (List<String> typed : List.of(List.of("Prop 1", "K"), List.of("K", "Ki"), List.of("Ki", "Kite"))) {
            as(() -> cast.revise(kite, CharacterField.NAME, typed.get(0), typed.get(1)));
        }
        assertThat(as(() -> cast.of(kite)).aliases()).isEmpty();
    }

    @Test
    void twoSheetsOfOnePersonBecomeOneAndTwoAgain() {
        CharacterId girl = as(() -> cast.create(board, "The girl", "Nine years old", Appearance.UNSAID));
        CharacterId coat = prop("Red coat");
        as(() -> relations.add(girl, RelationKind.WEARS, "", coat, Reach.WHOLE_BOARD));
        as(() -> shots.revise(first, ShotField.PROMPT, "@Mia waits", "@Mia waits, @The girl sings"));
        assertThat(as(() -> merges.preview(mia, girl, false))).isEqualTo(new Merges.Preview(1, 1, 0, 1));
        Merges.Merged done = as(() -> merges.merge(mia, girl, Set.of(CharacterField.DESCRIPTION)));
        assertThat(as(() -> cast.of(board))).extracting(Character::name).containsExactly("Mia", "Red coat");
        assertThat(as(() -> cast.of(mia)).description()).isEqualTo("Nine years old");
        assertThat(prompt(first)).isEqualTo("@Mia waits, @Mia sings");
        assertThat(as(() -> relations.of(board))).extracting(Relation::subject).containsExactly(mia);
        signIn.as(ana, () -> merges.takeBack(done));
        assertThat(as(() -> cast.of(board))).extracting(Character::name).containsExactly("Mia", "The girl", "Red coat");
        assertThat(as(() -> cast.of(mia)).description()).isEmpty();
        assertThat(as(() -> cast.of(mia)).aliases()).isEmpty();
        assertThat(prompt(first)).isEqualTo("@Mia waits, @The girl sings");
        assertThat(as(() -> relations.of(board))).extracting(Relation::subject).containsExactly(girl);
    }

    @Test
    void theNameOfTheOneThatGoesMayStay() {
        CharacterId girl = as(() -> cast.create(board, "Zoë", "", Appearance.UNSAID));
        as(() -> merges.merge(mia, girl, Set.of(CharacterField.NAME)));
        assertThat(as(() -> cast.of(mia)).name()).isEqualTo("Zoë");
        assertThat(as(() -> cast.of(mia)).aliases()).containsExactly("Mia");
        assertThat(prompt(other)).isEqualTo("Zoë's kite flies, @Zoë runs");
    }

    @Test
    void aSheetThatFollowsTheLibraryChangesWithItAndPutsTakesOutOfDate() {
        CharacterId kept = as(() -> library.keep(mia));
        signIn.as(ana, () -> library.link(mia, kept));
        assertThatThrownBy(() -> as(() -> cast.revise(mia, CharacterField.HAIR, "", "red")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("library");
        assertThat(as(() -> impact.of(board))).isEmpty();
        as(() -> cast.revise(kept, CharacterField.HAIR, "", "red"));
        assertThat(as(() -> cast.of(mia)).appearance().hair()).isEqualTo("red");
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(first, other);
        signIn.as(ana, () -> library.detach(mia));
        as(() -> cast.revise(kept, CharacterField.HAIR, "red", "blue"));
        assertThat(as(() -> cast.of(mia)).appearance().hair()).isEqualTo("red");
    }

    @Test
    void theLibraryIsItsTeams() {
        CharacterId kept = as(() -> library.keep(mia));
        String stranger = people.member(people.team("Others"), Role.OWNER);
        String reviewer = people.member(team, Role.REVIEWER);
        assertThat(signIn.as(stranger, () -> library.mine())).isEmpty();
        assertThatThrownBy(() -> signIn.as(stranger, () -> cast.of(kept))).isInstanceOf(Refusal.NotFound.class);
        assertThat(signIn.as(reviewer, () -> library.mine())).hasSize(1);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> cast.revise(kept, CharacterField.HAIR, "", "red")))
                .isInstanceOf(Refusal.NotAllowed.class);
        BoardId theirs = signIn.as(stranger, () -> boards.create("Theirs"));
        assertThatThrownBy(() -> signIn.as(stranger, () -> library.place(kept, theirs, false))).isInstanceOf(Refusal.class);
    }

    @Test
    void aCopyOfTheLibraryGoesItsOwnWay() {
        CharacterId kept = as(() -> library.keep(mia));
        BoardId next = as(() -> boards.create("Next"));
        CharacterId copy = as(() -> library.place(kept, next, false));
        CharacterId linked = as(() -> library.place(kept, as(() -> boards.create("Third")), true));
        as(() -> cast.revise(kept, CharacterField.CLOTHING, "jeans", "a dress"));
        assertThat(as(() -> cast.of(copy)).appearance().clothing()).isEqualTo("jeans");
        assertThat(as(() -> cast.of(linked)).appearance().clothing()).isEqualTo("a dress");
        List<CharacterId> letGo = as(() -> library.delete(kept));
        assertThat(letGo).containsExactly(linked);
        assertThat(as(() -> cast.of(linked)).follows()).isNull();
        signIn.as(ana, () -> library.restore(kept, letGo));
        assertThat(as(() -> cast.of(linked)).follows()).isEqualTo(kept);
    }

    @Test
    void notesAreNotDrawnAndAPaletteIs() {
        as(() -> cast.revise(mia, CharacterField.NOTES, "", "Ask her mother"));
        assertThat(as(() -> impact.of(board))).isEmpty();
        as(() -> cast.revise(mia, CharacterField.PALETTE, "", "#f2c933 Raincoat"));
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(first, other);
        assertThat(order(first).cast().getFirst().appearance().colours()).isEqualTo("yellow raincoat");
    }
}
