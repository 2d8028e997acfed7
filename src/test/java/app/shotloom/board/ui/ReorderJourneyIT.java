package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.identity.Role;
import app.shotloom.shots.Shots;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shots change places by dragging and by keyboard, within a scene and between scenes, and come back after delete. */
class ReorderJourneyIT {

    private final RunningApp app = RunningApp.get();
    private Guest ana;
    private Page page;

    @BeforeEach
    void aBoardOfTwoScenes() {
        TestPeople people = app.bean(TestPeople.class);
        String email = people.member(people.team("Order"), Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(email, () -> twoScenes());
        ana = Guest.in(email, 1440, 900);
        page = ana.open(board);
    }

    private BoardId twoScenes() {
        BoardId made = app.bean(Boards.class).create("Order");
        SceneId first = app.bean(Scenes.class).add(made, "FIRST", null);
        SceneId second = app.bean(Scenes.class).add(made, "SECOND", first);
        for (String prompt : new String[] {"ant", "bee", "cat"}) {
            app.bean(Shots.class).create(first, Integer.MAX_VALUE, prompt);
        }
        app.bean(Shots.class).create(second, 0, "dog");
        return made;
    }

    @AfterEach
    void leave() {
        ana.close();
    }

    private Locator shot(String prompt) {
        return page.locator("shot-tile", new Page.LocatorOptions().setHasText(prompt));
    }

    private void inOrder(String... prompts) {
        assertThat(page.locator("shot-tile")).containsText(prompts);
    }

    @Test
    void byDragging() {
        inOrder("ant", "bee", "cat", "dog");
        shot("ant").dragTo(shot("cat"), new Locator.DragToOptions().setTargetPosition(180, 60));
        inOrder("bee", "cat", "ant", "dog");
        shot("bee").dragTo(shot("dog"), new Locator.DragToOptions().setTargetPosition(20, 60));
        inOrder("cat", "ant", "bee", "dog");
        assertThat(shot("bee")).hasAttribute("aria-label", Pattern.compile("Shot 2A[,:].*"));
        page.reload();
        inOrder("cat", "ant", "bee", "dog");
    }

    @Test
    void byKeyboard() {
        shot("cat").click();
        page.keyboard().press("Alt+ArrowLeft");
        inOrder("ant", "cat", "bee", "dog");
        page.keyboard().press("Alt+ArrowRight");
        inOrder("ant", "bee", "cat", "dog");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(shot("cat")).hasAttribute("aria-label", Pattern.compile("Shot 2A[,:].*"));
        assertThat(shot("cat")).isFocused();
    }

    @Test
    void deleteCanBeUndone() {
        shot("bee").click();
        page.keyboard().press("Delete");
        inOrder("ant", "cat", "dog");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        inOrder("ant", "bee", "cat", "dog");
    }
}
