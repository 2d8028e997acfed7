package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.WrittenField;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.ShotTexts;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.Writer;
import app.shotloom.text.ui.SharedText;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Base64;
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

    @Autowired
    SharedTexts texts;

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
        return $(LiveField.class).all().stream().filter(each -> isLabelled(each, label)).findFirst().orElseThrow();
    }

    private SharedText text(String label) {
        return $(SharedText.class).all().stream().filter(each -> isLabelled(each, label)).findFirst().orElseThrow();
    }

    private static boolean isLabelled(WrittenField<?> field, String label) {
        return label.equals(field.getElement().getProperty("label"));
    }

    private static void type(LiveField field, String base, String value) {
        fire(field.getElement(), "edit", JacksonUtils.createObjectNode().put("number", 1).put("base", base).put("value", value));
    }

    /** As if the browser had sent what was typed at this place. */
    private void type(SharedText field, ShotField of, int at, String letters) {
        try (Writer writer = new Writer()) {
            writer.read(texts.open(ShotTexts.ref(shot, of)));
            writer.insert(at, letters);
            fire(field.getElement(), "send", JacksonUtils.createObjectNode()
                    .put("number", 1)
                    .put("document", writer.document().toString())
                    .put("change", Base64.getEncoder().encodeToString(writer.take())));
        }
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
            type(text("Prompt"), ShotField.PROMPT, 6, " lands");
            assertThat(shots.of(shot).prompt()).isEqualTo("A gull lands");
            assertThat(text("Prompt").says()).isEqualTo("A gull lands");
        });
    }

    @Test
    void whatIsNoChangeOfATextIsSaidAtTheFieldAndChangesNothing() {
        signIn.as(ana, () -> {
            open();
            String document = texts.open(ShotTexts.ref(shot, ShotField.PROMPT)).document().toString();
            fire(text("Prompt").getElement(), "send", JacksonUtils.createObjectNode()
                    .put("number", 1)
                    .put("document", document)
                    .put("change", "AQID"));
            assertThat(text("Prompt").getElement().getProperty("error")).contains("Nothing was changed");
            assertThat(shots.of(shot).prompt()).isEqualTo("A gull");
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
    void whoLosesARaceForAShortFieldChooses() {
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ana, () -> {
            open();
            signIn.as(ben, () -> shots.revise(shot, ShotField.DURATION, "4", "5"));
            LiveField seconds = field("Seconds");
            type(seconds, "4", "6");
            assertThat(shots.of(shot).value(ShotField.DURATION)).isEqualTo("5");
            assertThat(seconds.getElement().getProperty("clash")).contains("5");

            fire(seconds.getElement(), "settle", JacksonUtils.createObjectNode().put("mine", true).put("value", "6"));
            assertThat(shots.of(shot).value(ShotField.DURATION)).isEqualTo("6");
        });
    }

    @Test
    void whatTwoWriteInOneLongTextMerges() {
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ana, () -> {
            open();
            signIn.as(ben, () -> shots.revise(shot, ShotField.PROMPT, "A gull", "A gull lands"));
            type(text("Prompt"), ShotField.PROMPT, 0, "Dawn. ");
            assertThat(shots.of(shot).prompt()).isEqualTo("Dawn. A gull lands");
            assertThat(text("Prompt").says()).isEqualTo("Dawn. A gull lands");
        });
    }

    @Test
    void differentFieldsOfOneShotNeverMeet() {
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ana, () -> {
            open();
            signIn.as(ben, () -> shots.revise(shot, ShotField.NOTES, "", "Rain machine?"));
            type(text("Dialogue"), ShotField.DIALOGUE, 0, "Look!");
            assertThat(shots.of(shot).dialogue()).isEqualTo("Look!");
            assertThat(shots.of(shot).notes()).isEqualTo("Rain machine?");
        });
    }

    @Test
    void aReviewerReadsAndIsOfferedNothingElse() {
        signIn.as(people.member(team, Role.REVIEWER), () -> {
            open();
            assertThat($(SharedText.class).all()).isEmpty();
            assertThat($(LiveField.class).all()).allMatch(field -> field.getElement().getProperty("still", false));
            assertThat($(NativeButton.class).all().stream().map(NativeButton::getText))
                    .noneMatch(text -> text.equals("Render") || text.equals("Stop") || text.startsWith("+"));
            type(field("Prompt"), "A gull", "Something else");
            assertThat(shots.of(shot).prompt()).isEqualTo("A gull");
        });
    }
}
