package app.shotloom.sheets.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Role;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A node draws the cast, the page shows it, an edit has it drawn anew, and all of it can be saved. */
class SheetsJourneyIT {

    private final RunningApp app = RunningApp.get();

    @Test
    void theCastIsDrawnShownRedrawnAndSaved() {
        String email = app.bean(TestPeople.class).member(app.bean(TestPeople.class).team("Sheets"), Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(email, () -> {
            BoardId made = app.bean(Boards.class).create("Harbour");
            Cast cast = app.bean(Cast.class);
            cast.create(made, "Mia", "a girl", new Appearance("9", "small", "pale", "long red hair", "yellow raincoat", "yellow"));
            cast.create(made, "Otto", "an old fisherman", new Appearance("70", "heavy", "", "white beard", "blue jumper", "blue"));
            cast.create(made, SheetKind.LOCATION, "Harbour", "a harbour with boats", Appearance.UNSAID);
            return made;
        });
        try (Guest ana = Guest.in(email, 1440, 900)) {
            Page page = ana.open(board);
            page.navigate(app.url() + "/board/" + board + "/cast");
            page.locator(".sheet-card").filter(new Locator.FilterOptions().setHasText("Mia")).click();
            Locator mia = page.locator(".sheet").filter(new Locator.FilterOptions().setHas(page.locator("sheet-pictures"))).first();
            assertThat(mia.locator("sheet-pictures img")).hasCount(10);
            Locator back = mia.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Mia: From behind")));
            assertThat(back.locator("img")).hasJSProperty("naturalWidth", 480);
            assertThat(page.locator("cast-line-up .names span")).hasText(new Pattern[] {Pattern.compile("Mia"), Pattern.compile("Otto")});
            Chromium.picture(page, "sheets-1440");

            String before = back.locator("img").getAttribute("src");
            page.getByLabel("Clothing", new Page.GetByLabelOptions().setExact(true)).first().fill("green coat");
            assertThat(back.locator("img")).not().hasAttribute("src", before);
            assertThat(mia.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("green coat"))).first()).isVisible();

            back.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("From behind");
            page.keyboard().press("ArrowRight");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Neutral");
            page.keyboard().press("Escape");

            Download saved = page.waitForDownload(() ->
                    mia.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save as one picture")).click());
            Assertions.assertThat(saved.suggestedFilename()).startsWith("Mia · ").endsWith(".png");

            page.locator(".sheet-card").filter(new Locator.FilterOptions().setHasText("Harbour")).click();
            assertThat(page.locator("sheet-pictures >> text=By night").first()).isVisible();
        }
    }
}
