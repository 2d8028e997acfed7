package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people in two browsers on one board: one writes and renders, the other watches it come and plays it. */
class BoardJourneyIT {

    private static final double RENDERED = 180_000;

    private static RunningApp app;
    private static BoardId board;
    private static Guest ana;
    private static Guest ben;

    @BeforeAll
    static void twoPeopleOpenABoard() {
        app = RunningApp.get();
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Harbour Films");
        String anas = people.member(team, Role.EDITOR);
        String bens = people.member(team, Role.EDITOR);
        board = app.bean(SignIn.class).as(anas, () -> app.bean(Boards.class).create("Harbour spot"));
        ana = Guest.in(anas, 1440, 900);
        ben = Guest.in(bens, 1024, 768);
    }

    @AfterAll
    static void leave() {
        ana.close();
        ben.close();
    }

    @Test
    void oneWritesAndRendersAndTheOtherSeesItRefineAndPlaysIt() {
        Page writing = ana.open(board);
        Page watching = ben.open(board);
        List.of("A red boat on the sea at sunrise", "A black dog runs along the beach", "Night. A lighthouse on a cliff")
                .forEach(prompt -> write(writing, prompt));

        Locator watched = watching.locator("shot-tile");
        assertThat(watched).hasCount(3);
        assertThat(watched.nth(1)).containsText("A black dog runs along the beach");

        writing.getByText("Render all").click();
        watching.waitForFunction(
                "() => window.shown.size >= 3", null, new Page.WaitForFunctionOptions().setTimeout(RENDERED));
        Chromium.picture(watching, "board-live-1024");
        assertThat(watching.locator("shot-tile[aria-label*=', drawn']")).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(RENDERED));
        Chromium.picture(writing, "board-1440");

        watched.nth(1).click();
        watching.waitForFunction("() => { const video = document.querySelectorAll('shot-tile')[1].shadowRoot"
                + ".querySelector('shot-picture').shadowRoot.querySelector('clip-scrub')?.shadowRoot.querySelector('video');"
                + " return video && !video.paused && video.currentTime > 0.2; }");
        assertThat(watching.getByText("Take 1")).isVisible();
        playBoard(watching);
    }

    /** Without waiting for the field: what is typed at once belongs into it too, and no letter of it is a command. */
    private static void write(Page page, String prompt) {
        int before = page.locator("shot-tile").count();
        page.keyboard().press("n");
        page.keyboard().type(prompt);
        assertThat(page.locator("shot-tile")).hasCount(before + 1);
        assertThat(page.locator("shot-tile[selected]")).hasCount(1);
        assertThat(page.locator("shot-tile").nth(before)).hasAttribute("selected", "");
        assertThat(page.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true))).hasValue(prompt);
        assertThat(page.locator("shot-tile").nth(before)).containsText(prompt);
        page.keyboard().press("Escape");
    }

    private static void playBoard(Page page) {
        page.getByText("Play 0:12").click();
        page.waitForFunction("() => [...(document.querySelector('board-player')?.shadowRoot.querySelectorAll('video') ?? [])]"
                + ".some(video => !video.paused && video.currentTime > 0.2)");
        page.keyboard().press("Escape");
        assertThat(page.locator("board-player")).hasCount(0);
    }
}
