package app.shotloom.cast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Relations;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.render.RenderQueue;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board with Mia in one drawn shot. */
@ShotloomTest
@ViewPackages(classes = CastView.class)
class CastViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestTakes drawn;

    @Autowired
    SignIn signIn;

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
    RenderQueue queue;

    private TeamId team;
    private String ana;
    private BoardId board;
    private CharacterId mia;
    private ShotId shot;

    @BeforeEach
    void miaInADrawnShot() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Harbour"));
        mia = signIn.as(ana, () -> cast.create(board, "Mia", "", Appearance.UNSAID));
        shot = signIn.as(ana, () -> shots.create(scenes.add(board, "", null), 0, "@Mia waits"));
        signIn.as(ana, () -> drawn.of(shot));
    }

    /** News that waits while the page closes is still read by somebody who is signed in. */
    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        signIn.as(ana, super::cleanVaadinEnvironment);
    }

    private void open() {
        navigate("board/" + board + "/cast", CastView.class);
    }

    private void open(CharacterId sheet) {
        UI.getCurrent().navigate("board/" + board + "/cast", QueryParameters.of("sheet", sheet.toString()));
    }

    private String panel() {
        return $(SheetPanel.class).single().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return $(LiveField.class).all().stream().map(field -> field.getElement().getProperty("label")).toList();
    }

    @Test
    void aPropIsMadeWithTheFieldsThatFitIt() {
        signIn.as(ana, () -> {
            open();
            test(button("+ Prop")).click();
            assertThat(cast.of(board)).filteredOn(sheet -> sheet.kind() == SheetKind.PROP)
                    .extracting(Character::name)
                    .containsExactly("Prop 1");
            assertThat(labels()).contains("Material", "Size and shape").doesNotContain("Age", "Hair");
        });
    }

    @Test
    void anEditSaysHowManyTakesItPutsOutOfDateAndRendersThemAgain() {
        signIn.as(ana, () -> {
            open(mia);
            assertThat(buttons()).doesNotContain("Render again");
            cast.revise(mia, CharacterField.HAIR, "", "red curls");
            open();
            open(mia);
            assertThat(panel()).contains("Mia is in 1 take drawn before this change.");
            test(button("Render again")).click();
            assertThat(queue.latestOf(board)).containsOnlyKeys(shot);
        });
    }

    @Test
    void aReviewerReadsThemAndIsOfferedNothing() {
        signIn.as(ana, () -> cast.revise(mia, CharacterField.HAIR, "", "red curls"));
        signIn.as(people.member(team, Role.REVIEWER), () -> {
            open(mia);
            assertThat(buttons()).containsOnly("");
            assertThat(labels()).contains("Hair");
        });
    }

    @Test
    void aSheetSaysWhereItIsUsedAndASheetOfNoShotSaysSo() {
        signIn.as(ana, () -> {
            CharacterId tom = cast.create(board, "Tom", "", Appearance.UNSAID);
            open(mia);
            assertThat(panel()).contains("In 1 shot: scene 1 (1)");
            open(tom);
            assertThat(panel()).contains("Used nowhere yet");
        });
    }

    @Test
    void aRelationIsSaidOnBothSheetsAndRemovedWithUndo() {
        signIn.as(ana, () -> {
            CharacterId coat = cast.create(board, SheetKind.PROP, "Red coat", "", Appearance.UNSAID);
            open(mia);
            @SuppressWarnings("unchecked") // the only one is of sheets
            ComboBox<Character> whom = $(ComboBox.class).single();
            whom.setValue(cast.of(coat));
            test(button("Add")).click();
            open();
            open(coat);
            assertThat(panel()).contains("Mia wears Red coat on the whole board");
            NativeButton remove = $(NativeButton.class).all().stream()
                    .filter(each -> each.getAriaLabel().orElse("").startsWith("Remove: Mia wears"))
                    .findFirst()
                    .orElseThrow();
            test(remove).click();
            assertThat(relations.of(board)).isEmpty();
        });
    }

    @Test
    void aFormerNameIsOfferedToBeRewritten() {
        signIn.as(ana, () -> {
            cast.revise(mia, CharacterField.NAME, "Mia", "Maya");
            open(mia);
            assertThat(panel()).contains("Formerly Mia. 1 mention still says so");
            test(button("Rewrite 1 mention")).click();
            assertThat(shots.of(shot).prompt()).isEqualTo("@Maya waits");
        });
    }
}
