package app.shotloom;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe-core finds against WCAG 2.2 AA: in every view, in both themes, on a wide screen and on a phone. */
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> THEMES = List.of("cutting-room", "paper");

    private final RunningApp app = RunningApp.get();
    private final TestPeople people = app.bean(TestPeople.class);
    private final TeamId team = people.team("For everyone");
    private final String editor = people.member(team, Role.EDITOR);

    @Test
    void nothingIsFoundOnAWideScreen() {
        assertThat(findings(1440, 900)).isEmpty();
    }

    @Test
    void nothingIsFoundOnAPhone() {
        assertThat(findings(390, 844)).isEmpty();
    }

    @Test
    void nothingIsFoundBeforeSigningIn() {
        List<String> found = new ArrayList<>();
        try (BrowserContext browser = Chromium.person(1440, 900)) {
            Page page = browser.newPage();
            look(page, "login", "vaadin-text-field, vaadin-email-field, input", found);
        }
        assertThat(found).isEmpty();
    }

    private List<String> findings(int width, int height) {
        BoardId board = board();
        List<String> found = new ArrayList<>();
        try (Guest guest = Guest.in(editor, width, height)) {
            Page page = guest.page();
            look(page, "", ".boards", found);
            look(page, "board/" + board, "shot-tile", found);
            page.locator("shot-tile").first().click();
            page.locator(".inspector live-field").first().waitFor();
            inspect(page, "board with a shot open", found);
            look(page, "board/" + board + "/list", "shot-table, .lens", found);
            look(page, "board/" + board + "/timeline", "shot-timeline, .lens", found);
            look(page, "board/" + board + "/script", ".script, .lens", found);
            look(page, "board/" + board + "/cast", ".cast", found);
            look(page, "settings", ".settings, h1", found);
            look(page, "team/" + team, "h1, h2", found);
            page.keyboard().press("Control+k");
            page.locator("command-palette").getByRole(AriaRole.COMBOBOX).waitFor();
            inspect(page, "palette", found);
        }
        return found;
    }

    private BoardId board() {
        return app.bean(SignIn.class).as(editor, () -> {
            BoardId board = app.bean(Boards.class).create("For everyone");
            SceneId scene = app.bean(Scenes.class).add(board, "EXT. HARBOUR – DAWN", null);
            app.bean(Shots.class).create(scene, 0, "A gull lands beside @Mia.");
            app.bean(Shots.class).create(scene, 1, "");
            app.bean(Cast.class).create(board, "Mia", "A girl of nine.", Appearance.UNSAID);
            return board;
        });
    }

    private void look(Page page, String path, String shown, List<String> found) {
        page.navigate(app.url() + "/" + path);
        page.locator(shown).first().waitFor();
        page.waitForLoadState(LoadState.LOAD);
        inspect(page, path.isEmpty() ? "boards" : path.replaceAll("[0-9a-f-]{36}", "…"), found);
    }

    private static void inspect(Page page, String where, List<String> found) {
        for (String theme : THEMES) {
            page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
            page.evaluate("() => Promise.all(document.getAnimations().map(each => each.finished.catch(() => {})))");
            for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                rule.getNodes().forEach(node -> found.add("%s (%s): %s: %s".formatted(where, theme, rule.getHelp(), node.getHtml())));
            }
        }
    }
}
