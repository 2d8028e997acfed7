package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@ShotloomTest
@ViewPackages(classes = BoardView.class)
class InspectorTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    TeamId team;
    String ana;
    BoardId board;
    ShotId shot;

    @BeforeEach
    void aBoardOfOneShot() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Harbour"));
        shot = signIn.as(ana, () -> shots.create(scenes.add(board, "", null), 0, "A gull"));
    }

    /** News that waits while the page closes is still read by somebody who is signed in. */
    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        signIn.as(ana, super::cleanVaadinEnvironment);
    }

    private void open() {
        navigate("board/" + board, BoardView.class);
        ObjectNode detail = JacksonUtils.createObjectNode();
        detail.putArray("ids").add(shot.toString());
        fire($(Wall.class).single().getElement(), "wall-select", detail);
    }

    private LiveField field(String label) {
        return $(LiveField.class).all().stream()
                .filter(each -> label.equals(each.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private static void type(LiveField field, String base, String value) {
        fire(field.getElement(), "edit", JacksonUtils.createObjectNode().put("number", 1).put("base", base).put("value", value));
    }

    private static void fire(Element element, String type, ObjectNode detail) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.set("event.detail", detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    @Test
    void typingSaves() {
        signIn.as(ana, () -> {
            open();
            type(field("Prompt"), "A gull", "A gull lands");
            assertThat(shots.of(shot).prompt()).isEqualTo("A gull lands");
            assertThat(field("Prompt").saved()).isEqualTo("A gull lands");
        });
    }

    @Test
    void aBrokenRuleIsSaidAtTheFieldAndChangesNothing() {
        signIn.as(ana, () -> {
            open();
            type(field("Seconds"), "4", "10000");
            assertThat(field("Seconds").getElement().getProperty("error")).contains("between 0.5 and 60 seconds");
            assertThat(shots.of(shot).value(ShotField.DURATION)).isEqualTo("4");
        });
    }

    @Test
    void whoLosesARaceKeepsTheirVersionAndChooses() {
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ana, () -> {
            open();
            signIn.as(ben, () -> shots.revise(shot, ShotField.PROMPT, "A gull", "A crow"));
            LiveField prompt = field("Prompt");
            type(prompt, "A gull", "A swan");
            assertThat(shots.of(shot).prompt()).isEqualTo("A crow");
            assertThat(prompt.getElement().getProperty("clash")).contains("A crow");

            fire(prompt.getElement(), "settle", JacksonUtils.createObjectNode().put("mine", true).put("value", "A swan dives"));
            assertThat(shots.of(shot).prompt()).isEqualTo("A swan dives");
            assertThat(shots.openConflicts(board)).isEmpty();
        });
    }

    @Test
    void differentFieldsOfOneShotNeverMeet() {
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ana, () -> {
            open();
            signIn.as(ben, () -> shots.revise(shot, ShotField.NOTES, "", "Rain machine?"));
            type(field("Dialogue"), "", "Look!");
            assertThat(shots.of(shot).dialogue()).isEqualTo("Look!");
            assertThat(shots.of(shot).notes()).isEqualTo("Rain machine?");
        });
    }

    @Test
    void aReviewerReadsAndIsOfferedNothingElse() {
        signIn.as(people.member(team, Role.REVIEWER), () -> {
            open();
            assertThat($(LiveField.class).all()).allMatch(field -> field.getElement().getProperty("still", false));
            assertThat($(NativeButton.class).all().stream().map(NativeButton::getText))
                    .noneMatch(text -> text.equals("Render") || text.equals("Stop") || text.startsWith("+"));
            type(field("Prompt"), "A gull", "Something else");
            assertThat(shots.of(shot).prompt()).isEqualTo("A gull");
        });
    }
}
