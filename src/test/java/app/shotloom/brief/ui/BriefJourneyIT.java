package app.shotloom.brief.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One sets right how a shot is understood, by mouse and by keys; the other sees it as it happens. */
class BriefJourneyIT {

    /** For the first reading: where no other journey was before, the node is still starting. Milliseconds. */
    private static final double READ = 90_000;

    private final RunningApp app = RunningApp.get();

    @Test
    void oneDragsASubjectAndStretchesABeatAndTheOtherSeesIt() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Staging");
        String anas = people.member(team, Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(anas, () -> {
            BoardId made = app.bean(Boards.class).create("Staging");
            app.bean(Shots.class).create(app.bean(Scenes.class).add(made, "", null), 0, "A dog runs past a red car.");
            return made;
        });
        try (Guest ana = Guest.in(anas, 1440, 900);
                Guest ben = Guest.in(people.member(team, Role.EDITOR), 1024, 768)) {
            Page anas1 = select(ana.open(board));
            Page bens = select(ben.open(board));

            Locator dog = dog(anas1, "staging-frame");
            dog.scrollIntoViewIfNeeded();
            BoundingBox room = anas1.locator("staging-frame .room").boundingBox();
            dragTo(anas1, dog, room.x + room.width * 0.25, room.y + room.height * 0.6);
            assertThat(dog(bens, "staging-frame")).hasAttribute("aria-label", Pattern.compile("put there by hand"));
            assertThat(dog(bens, "staging-above")).hasAttribute("aria-label", Pattern.compile("put there by hand"));

            Locator run = anas1.locator("beat-track button.bar").first();
            run.scrollIntoViewIfNeeded();
            BoundingBox bar = run.boundingBox();
            anas1.mouse().move(bar.x + bar.width - 3, bar.y + bar.height / 2);
            anas1.mouse().down();
            anas1.mouse().move(bar.x + bar.width / 2, bar.y + bar.height / 2, new Mouse.MoveOptions().setSteps(5));
            anas1.mouse().up();
            Locator bensRun = bens.locator("beat-track button.bar.mine").first();
            assertThat(bensRun).isVisible();
            Chromium.picture(anas1, "brief-1440x900");
            Chromium.picture(bens, "brief-1024x768");

            Locator bensDog = dog(bens, "staging-frame");
            bensDog.focus();
            bensDog.press("Delete");
            assertThat(dog(anas1, "staging-frame")).not().hasAttribute("aria-label", Pattern.compile("put there by hand"));
            anas1.getByText("All back to the words").click();
            assertThat(bens.locator("beat-track button.bar.mine")).hasCount(0);
        }
    }

    private static Page select(Page page) {
        page.locator("shot-tile").click();
        assertThat(page.locator("beat-track button.bar").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READ));
        page.locator("staging-frame").scrollIntoViewIfNeeded();
        return page;
    }

    private static Locator dog(Page page, String view) {
        return page.locator(view + " button[aria-label^='dog']");
    }

    private static void dragTo(Page page, Locator what, double x, double y) {
        what.hover();
        page.mouse().down();
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }
}
