package app.shotloom.cast.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ana says who wears what and renames Mia; Ben, who looks at the board and the cast, sees both without doing anything. */
class CastJourneyIT {

    private final RunningApp app = RunningApp.get();

    @Test
    void sheetsStandToEachOtherAndAreRenamedForEveryone() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Kite Films");
        String editor = people.member(team, Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(editor, () -> boardWithMia());
        try (Guest ana = Guest.in(editor, 1440, 900); Guest ben = Guest.in(people.member(team, Role.REVIEWER), 1024, 768)) {
            Page wall = ben.open(board);
            Page page = ana.page();
            page.navigate(app.url() + "/board/" + board + "/cast");
            card(page, "Mia").click();
            Locator sheet = page.locator(".sheet");
            assertThat(sheet).containsText("In 1 shot: scene 1 (1)");
            wearTheCoat(page);
            assertThat(sheet.locator(".relations li")).containsText("Mia wears Red coat on the whole board");

            Locator name = sheet.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true));
            name.fill("Maya");
            assertThat(sheet.locator(".formerly")).containsText("2 mentions still say so, and still means Maya");
            sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rewrite 2 mentions")).click();
            assertThat(wall.locator("shot-tile").first()).containsText("@Maya waits for Maya's kite");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo").setExact(true)).click();
            assertThat(wall.locator("shot-tile").first()).containsText("@Mia waits for Mia's kite");
            Chromium.picture(page, "cast-sheet-1440");

            wall.navigate(app.url() + "/board/" + board + "/cast");
            card(wall, "Red coat").click();
            assertThat(wall.locator(".sheet .relations li")).containsText("Maya wears Red coat on the whole board");
            assertThat(wall.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add"))).hasCount(0);
        }
    }

    private BoardId boardWithMia() {
        BoardId board = app.bean(Boards.class).create("Kite");
        Cast cast = app.bean(Cast.class);
        cast.create(board, "Mia", "Nine, fearless", Appearance.UNSAID);
        cast.create(board, SheetKind.PROP, "Red coat", "", Appearance.UNSAID);
        SceneId scene = app.bean(Scenes.class).add(board, "", null);
        app.bean(Shots.class).create(scene, 0, "@Mia waits for Mia's kite");
        return board;
    }

    private static Locator card(Page page, String name) {
        return page.locator(".sheet-card", new Page.LocatorOptions().setHasText(name));
    }

    private static void wearTheCoat(Page page) {
        Locator whom = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("To whom, or to what"));
        whom.fill("Red");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Red coat")).click();
        page.locator(".new-relation").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add").setExact(true)).click();
    }
}
