package app.shotloom.history.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people work on one board; each takes back what they did, and nobody loses what another has done. */
class UndoJourneyIT {

    private final RunningApp app = RunningApp.get();
    private final List<Guest> guests = new ArrayList<>();
    private String anas;
    private String bens;
    private String cys;
    private BoardId board;
    private ShotId ant;

    @BeforeEach
    void aBoardOfFourShots() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Undo");
        anas = people.member(team, Role.EDITOR);
        bens = people.member(team, Role.EDITOR);
        cys = people.member(team, Role.EDITOR);
        board = as(anas, () -> app.bean(Boards.class).create("Insects"));
        SceneId scene = as(anas, () -> app.bean(Scenes.class).add(board, "GARDEN", null));
        ant = as(anas, () -> app.bean(Shots.class).create(scene, 9, "ant"));
        for (String prompt : List.of("bee", "cricket", "dragonfly")) {
            as(anas, () -> app.bean(Shots.class).create(scene, 9, prompt));
        }
    }

    private <T> T as(String who, Supplier<T> work) {
        return app.bean(SignIn.class).as(who, work);
    }

    private Page open(String who) {
        Guest guest = Guest.in(who, 1440, 900);
        guests.add(guest);
        return guest.open(board);
    }

    @AfterEach
    void leave() {
        guests.forEach(Guest::close);
    }

    private static Locator shot(Page page, String prompt) {
        return page.locator("shot-tile", new Page.LocatorOptions().setHasText(prompt));
    }

    private static void inOrder(Page page, String... prompts) {
        assertThat(page.locator("shot-tile")).hasCount(prompts.length); // the next line alone would be content with more
        assertThat(page.locator("shot-tile")).containsText(prompts);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void eachTakesBackTheirOwn() {
        Page ana = open(anas);
        Page ben = open(bens);
        Page cy = open(cys);
        inOrder(cy, "ant", "bee", "cricket", "dragonfly");

        shot(ana, "bee").click();
        ana.keyboard().press("Delete");
        inOrder(ben, "ant", "cricket", "dragonfly");
        shot(ben, "dragonfly").click();
        ben.keyboard().press("Alt+ArrowLeft");
        inOrder(cy, "ant", "dragonfly", "cricket");
        cy.keyboard().press("Control+z");
        assertThat(button(cy, "Nothing to undo")).isVisible();

        assertThat(button(ana, "Undo: delete a shot")).isVisible();
        ana.keyboard().press("Control+z");
        inOrder(cy, "ant", "bee", "dragonfly", "cricket");
        ana.keyboard().press("Control+Shift+z");
        inOrder(ben, "ant", "dragonfly", "cricket");

        ana.reload();
        button(ana, "Undo: delete a shot").click();
        inOrder(ben, "ant", "bee", "dragonfly", "cricket");
        button(ben, "Undo: move a shot").click();
        inOrder(ana, "ant", "bee", "cricket", "dragonfly");
        ben.keyboard().press("Control+y");
        inOrder(cy, "ant", "bee", "dragonfly", "cricket");
    }

    @Test
    void wordsOfAnotherStayAndAChoiceOfAnotherIsNamed() {
        Page ana = open(anas);
        shot(ana, "ant").click();
        Locator prompt = ana.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true));
        prompt.fill("a red ant");
        prompt.blur();
        assertThat(button(ana, "Undo: change the prompt of a shot")).isVisible();
        as(bens, () -> app.bean(Shots.class).revise(ant, ShotField.PROMPT, "a red ant", "a red ant sings"));
        assertThat(shot(ana, "a red ant sings")).isVisible();
        button(ana, "Undo: change the prompt of a shot").click();
        assertThat(shot(ana, "ant sings")).isVisible();
        assertThat(ana.locator("shot-tile").first()).not().containsText("red");

        as(anas, () -> app.bean(Shots.class).revise(ant, ShotField.CAMERA_LENS, "", "wide"));
        as(bens, () -> app.bean(Shots.class).revise(ant, ShotField.CAMERA_LENS, "wide", "tele"));
        button(ana, "Undo: change the lens of a shot").click();
        assertThat(ana.getByText("has changed the lens of 1A since; it stays as it is.")).isVisible();
    }

    @Test
    void aBoardGoesBackToWhatTheClientSaw() {
        Page ana = open(anas);
        ana.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History").setExact(true)).click();
        ana.getByLabel(Pattern.compile("Name the board as it is")).fill("Client round 1");
        button(ana, "Name").click();
        assertThat(ana.getByText("Client round 1")).isVisible();

        Page ben = open(bens);
        inOrder(ben, "ant", "bee", "cricket", "dragonfly");
        shot(ben, "bee").click();
        ben.keyboard().press("Delete");
        inOrder(ben, "ant", "cricket", "dragonfly");
        as(bens, () -> app.bean(Shots.class).revise(ant, ShotField.PROMPT, "ant", "an ant with a hat"));
        assertThat(ana.getByText("changed the prompt of 1A")).isVisible();

        ana.getByText("Client round 1").click();
        assertThat(ana.locator(".compared.fate-gone-since")).containsText("bee");
        assertThat(ana.locator(".compared ins").first()).containsText("an");
        Chromium.picture(ana, "history-1440");
        button(ana, "Restore this version").click();
        inOrder(ana, "ant", "bee", "cricket", "dragonfly");
        inOrder(ben, "ant", "bee", "cricket", "dragonfly");
        assertThat(ben.locator("shot-tile").first()).not().containsText("hat");
        button(ana, "Undo: go back to a version").click();
        inOrder(ben, "hat", "cricket", "dragonfly");
    }
}
