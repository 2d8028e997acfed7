package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people have the same shot open: one writes, and the other sees who, and what. */
class CompanyJourneyIT {

    private final RunningApp app = RunningApp.get();

    @Test
    void oneSeesWhoTypesThenTheirWordsThenThatTheyStopped() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Company");
        String anas = people.member(team, Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(anas, () -> {
            BoardId made = app.bean(Boards.class).create("Company");
            app.bean(Shots.class).create(app.bean(Scenes.class).add(made, "", null), 0, "A gull");
            return made;
        });
        try (Guest ana = Guest.in(anas, 1440, 900);
                Guest ben = Guest.in(people.member(team, Role.EDITOR), 1024, 768)) {
            Locator anasField = prompt(ana.open(board));
            Page bensPage = ben.open(board);
            Locator bensField = prompt(bensPage);
            bensField.focus();
            bensPage.evaluate("() => { window.glows = 0; new MutationObserver(all => window.glows += all.filter(each =>"
                    + " each.target.hasAttribute('glow')).length).observe(document.querySelector('shot-tile'), { attributeFilter: ['glow'] }); }");

            anasField.press("End");
            anasField.pressSequentially(" lands");
            assertThat(bensPage.locator(".inspector").getByText("is typing…")).isVisible();
            assertThat(bensField).hasValue("A gull lands");
            bensPage.waitForFunction("() => window.glows > 0");
            assertThat(bensPage.locator(".inspector").getByText("is typing…")).hasCount(0);
        }
    }

    private static Locator prompt(Page page) {
        page.locator("shot-tile").click();
        Locator field = page.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).hasValue("A gull");
        return field;
    }
}
