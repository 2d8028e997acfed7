package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.render.RenderQueue;
import app.shotloom.shots.Shots;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reviewer on a phone watches a render come and reads the words, and finds nothing that would change them. */
class ReviewerJourneyIT {

    private final RunningApp app = RunningApp.get();
    private final SignIn signIn = app.bean(SignIn.class);

    @Test
    void aReviewerWatchesAndChangesNothing() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Dune");
        String editor = people.member(team, Role.EDITOR);
        BoardId board = signIn.as(editor, () -> app.bean(Boards.class).create("Dune spot"));
        ShotId shot = signIn.as(editor, () -> app.bean(Shots.class)
                .create(app.bean(Scenes.class).add(board, "EXT. DUNE", null), 0, "A yellow bird over the desert"));
        try (Guest reviewer = Guest.in(people.member(team, Role.REVIEWER), 390, 844)) {
            Page page = reviewer.open(board);
            signIn.as(editor, () -> app.bean(RenderQueue.class).request(List.of(shot)));
            page.waitForFunction(
                    "() => window.shown.size >= 3", null, new Page.WaitForFunctionOptions().setTimeout(180_000));
            Chromium.picture(page, "reviewer-live-390");

            page.locator("shot-tile").click();
            assertThat(page.locator(".inspector").getByText("A yellow bird over the desert").last()).isVisible();
            Chromium.picture(page, "reviewer-inspector-390");
            assertThat(page.locator("textarea, select, .inspector .actions button")).hasCount(0);
            assertThat(page.getByText("Render all").and(page.locator(":visible"))).hasCount(0);
            assertThat(page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).and(page.locator(":visible"))).hasCount(0);
            assertThat(page.locator(".add-shot")).hasCount(0);
            assertThat(page.getByLabel("Delete this scene")).hasCount(0);
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            page.keyboard().press("Delete");
            assertThat(page.locator("shot-tile")).hasCount(1);
            assertThat(page.evaluate("() => document.querySelector('shot-tile').draggable")).isEqualTo(false);
        }
    }
}
