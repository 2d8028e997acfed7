package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.render.RenderQueue;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor does with the takes of short shots, and with a long render that turns out not to be wanted. */
class TakesJourneyIT {

    private static final double RENDERED = 120_000;

    private final RunningApp app = RunningApp.get();
    private String editor;
    private BoardId board;
    private Guest guest;
    private Page page;

    @BeforeEach
    void threeShortShotsAndALongOne() {
        TestPeople people = app.bean(TestPeople.class);
        editor = people.member(people.team("Takes"), Role.EDITOR);
        app.bean(SignIn.class).as(editor, () -> {
            board = app.bean(Boards.class).create("Harbour/Spot");
            SceneId scene = app.bean(Scenes.class).add(board, "EXT. HARBOUR", null);
            shot(scene, 0, "A red boat on the sea", "0.5");
            shot(scene, 1, "A dog on a beach", "0.5");
            shot(scene, 2, "A bird over a hill at night", "60");
        });
        guest = Guest.in(editor, 1440, 900);
        page = guest.open(board);
    }

    private void shot(SceneId scene, int index, String prompt, String seconds) {
        Shots shots = app.bean(Shots.class);
        ShotId made = shots.create(scene, index, prompt);
        shots.revise(made, ShotField.DURATION, shots.of(made).value(ShotField.DURATION), seconds);
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void aTakeIsChosenPlayedDeletedAndBroughtBack() {
        tile(0).click();
        render(1);
        render(2);
        assertThat(take(2)).containsText("on the board");
        assertThat(take(1).getByTitle("Download")).hasAttribute("download", "Harbour-Spot 1A take 1.mp4");

        take(1).getByText("Use", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(take(1)).containsText("on the board");
        assertThat(take(2)).not().containsText("on the board");
        take(1).getByLabel("Play take 1").click();
        page.waitForFunction("() => { const video = document.querySelector('.takes .chosen clip-scrub').shadowRoot.querySelector('video');"
                + " return video && !video.paused && video.currentTime > 0.1; }");

        take(1).getByLabel("Delete take 1").click();
        assertThat(page.locator(".takes li")).hasCount(1);
        assertThat(take(2)).containsText("on the board");
        page.getByText("Undo").click();
        assertThat(page.locator(".takes li")).hasCount(2);
        assertThat(take(1)).containsText("on the board");
    }

    @Test
    void theSelectedShotsAreRenderedTogether() {
        tile(0).click();
        tile(1).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator(".inspector h2")).hasText("2 shots");
        page.locator(".inspector .actions").getByText("Render").click();
        assertThat(page.locator("shot-tile[aria-label*=', drawn']")).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(RENDERED));
        assertThat(tile(2)).hasAttribute("aria-label", "Shot 1C: A bird over a hill at night. 60 seconds, not drawn yet");
    }

    @Test
    void aRenderIsStoppedOnItsTileAndForEveryone() {
        tile(2).click();
        page.keyboard().press("r");
        assertThat(tile(2).locator("live-picture img.seen")).not().hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(RENDERED));
        assertThat(page.locator(".tray")).containsText("1 being drawn");
        tile(2).getByText("Stop").click();
        assertThat(page.locator(".tray")).isHidden();
        assertThat(page.getByText("Shot 1C was stopped.")).hasCount(1);
        assertThat(tile(2).getByText("Stop")).hasCount(0);
        assertThat(app.bean(SignIn.class).as(editor, () -> app.bean(RenderQueue.class).latestOf(board))).isEmpty();
    }

    private Locator tile(int index) {
        return page.locator("shot-tile").nth(index);
    }

    private Locator take(int number) {
        return page.locator(".takes li").filter(new Locator.FilterOptions().setHasText("Take " + number));
    }

    private void render(int takes) {
        page.keyboard().press("r");
        assertThat(page.locator(".takes li")).hasCount(takes, new LocatorAssertions.HasCountOptions().setTimeout(RENDERED));
    }
}
