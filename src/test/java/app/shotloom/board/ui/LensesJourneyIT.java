package app.shotloom.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.script.Scripts;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Takes;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One board through its lenses: what is selected and filtered goes along, and every lens shows what others do. */
class LensesJourneyIT {

    private static final double RENDERED = 120_000;

    private final RunningApp app = RunningApp.get();
    private String anas;
    private String bens;
    private BoardId board;
    private ShotId boat;
    private ShotId dog;
    private Guest ana;
    private Page page;

    @BeforeEach
    void threeShotsInTwoScenes() {
        TestPeople people = app.bean(TestPeople.class);
        TeamId team = people.team("Harbour Films");
        anas = people.member(team, Role.EDITOR);
        bens = people.member(team, Role.EDITOR);
        app.bean(SignIn.class).as(anas, () -> {
            board = app.bean(Boards.class).create("Harbour");
            SceneId harbour = app.bean(Scenes.class).add(board, "EXT. HARBOUR", null);
            boat = shot(harbour, 0, "A red boat on the sea", "0.5");
            dog = shot(harbour, 1, "A dog on a beach", "1");
            shot(app.bean(Scenes.class).add(board, "EXT. HILL", null), 0, "A bird above a hill", "4");
        });
        ana = Guest.in(anas, 1440, 900);
        page = ana.open(board);
    }

    private ShotId shot(SceneId scene, int index, String prompt, String seconds) {
        Shots shots = app.bean(Shots.class);
        ShotId made = shots.create(scene, index, prompt);
        shots.revise(made, ShotField.DURATION, shots.of(made).value(ShotField.DURATION), seconds);
        return made;
    }

    @AfterEach
    void leave() {
        ana.close();
    }

    @Test
    void whatIsSelectedAndFilteredGoesThroughAllLenses() {
        page.locator("shot-tile").nth(1).click();
        page.keyboard().press("Escape");
        page.locator("shot-tile").nth(1).click();
        page.keyboard().press("/");
        page.keyboard().type("on");
        page.keyboard().press("Enter");
        assertThat(page.locator("board-filter")).containsText("2 of 3 shots");
        assertThat(page.locator("shot-tile")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*/grid\\?filter=on"));

        page.keyboard().press("Alt+2");
        assertThat(page).hasURL(Pattern.compile(".*/list\\?filter=on"));
        assertThat(page.locator("shot-table [role=rowheader]")).hasText(new String[] {"1A", "1B"});
        assertThat(page.locator("shot-table [aria-selected=true]")).hasCount(1);
        assertThat(page.locator("shot-table [aria-selected=true]")).containsText("A dog on a beach");
        Chromium.picture(page, "list-1440");

        page.keyboard().press("Alt+3");
        assertThat(page.locator("shot-track [role=option]")).hasCount(2);
        assertThat(page.locator("shot-track [aria-selected=true]"))
                .hasAttribute("aria-label", "Shot 1B: A dog on a beach. 1 seconds, from 0:01");
        Chromium.picture(page, "timeline-1440");

        page.keyboard().press("Alt+4");
        assertThat(page.locator(".script")).containsText("This board has no script yet.");
        page.keyboard().press("Alt+1");
        assertThat(page.locator("shot-tile[selected]")).containsText("A dog on a beach");
        assertThat(page.locator("shot-tile")).hasCount(2);

        page.reload();
        assertThat(page.locator("shot-tile")).hasCount(2);
        page.locator("board-filter").getByText("Clear").click();
        assertThat(page.locator("shot-tile")).hasCount(3);
    }

    @Test
    void theScriptSelectsFiltersAndFollowsLikeTheOthers() {
        takeOver("INT. MILL - DAY\n\nMia sweeps the floor.\n\nA cat looks in.\n\nEXT. QUAY - NIGHT\n\nA lantern swings.");
        page.keyboard().press("Alt+4");
        Locator rows = page.locator("script-pages .row");
        assertThat(rows).hasCount(5);
        assertThat(rows.nth(2).locator(".frame .words")).hasText("A cat looks in.");
        rows.nth(2).locator(".frame").click();
        assertThat(page.locator("script-pages .row[data-chosen]")).containsText("A cat looks in.");
        assertThat(page.locator(".inspector")).containsText("A cat looks in.");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("script-pages .row[data-chosen]")).containsText("A lantern swings.");
        Chromium.picture(page, "script-1440");

        page.keyboard().press("/");
        page.keyboard().type("lantern");
        page.keyboard().press("Enter");
        assertThat(rows).hasText(new Pattern[] {Pattern.compile("EXT. QUAY - NIGHT"), Pattern.compile("A lantern swings.")});
        page.locator("board-filter").getByText("Clear").click();
        assertThat(rows).hasCount(5);
        page.keyboard().press("Alt+1");
        assertThat(page.locator("shot-tile[selected]")).containsText("A lantern swings.");
        page.keyboard().press("Alt+4");

        takeOver("INT. MILL - DAY\n\nMia sweeps the wet floor.\n\nA cat looks in.\n\nEXT. QUAY - NIGHT\n\nA lantern swings.");
        assertThat(rows.nth(1).locator(".changed")).containsText("The shot says: Mia sweeps the floor.");
        rows.nth(1).getByText("Use the new words").click();
        assertThat(rows.nth(1).locator(".frame .words")).hasText("Mia sweeps the wet floor.");
        assertThat(page.locator("script-pages .changed")).hasCount(0);
    }

    private void takeOver(String script) {
        app.bean(SignIn.class).as(anas, () -> {
            Scripts scripts = app.bean(Scripts.class);
            scripts.accept(scripts.propose(board, ScriptFormat.FOUNTAIN, script.getBytes(StandardCharsets.UTF_8)).id(), null);
        });
    }

    @Test
    void anEditInTheTableIsSeenByOthersWhileTheyLookThroughAnotherLens() {
        try (Guest ben = Guest.in(bens, 1440, 900)) {
            Page wall = ben.open(board);
            page.keyboard().press("Alt+2");
            cell("1A", "prompt").click();
            page.keyboard().press("Enter");
            page.locator("shot-table [slot=editor] textarea").fill("A blue boat on the sea");
            assertThat(wall.locator("shot-tile").first()).containsText("A blue boat on the sea");

            page.keyboard().press("Escape");
            page.keyboard().press("End");
            page.keyboard().press("Home");
            assertThat(page.locator("shot-table [slot=editor]")).hasCount(0);
            wall.keyboard().press("Alt+2");
            assertThat(wall.locator("shot-table [data-shot='" + boat + "'] .here i")).hasCount(1);
            wall.locator("shot-table [data-shot='" + boat + "'].choice").first().click();
            wall.keyboard().press("Enter");
            wall.locator("shot-table select").selectOption("close-up");
            assertThat(page.locator("shot-table [data-shot='" + boat + "'].choice").first()).containsText("Close-up");
        }
    }

    @Test
    void thePlayheadShowsTheClipOfTheShotBelowIt() {
        page.locator("shot-tile").first().click();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("r");
        assertThat(page.locator("shot-tile[aria-label*=', drawn']"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(RENDERED));
        page.keyboard().press("Alt+3");
        Locator second = page.locator("shot-track [data-shot='" + dog + "']");
        assertThat(second).isVisible();
        BoundingBox box = second.boundingBox();
        BoundingBox ruler = page.locator("shot-track .ruler").boundingBox();
        page.mouse().move(ruler.x + 2, ruler.y + 8);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, ruler.y + 8);
        page.mouse().up();
        String clip = app.bean(SignIn.class).as(anas, () -> app.bean(Takes.class).chosenOf(board).get(dog).clip().path());
        page.waitForFunction(
                "clip => [...document.querySelector('shot-track').shadowRoot.querySelector('film-screen').shadowRoot.querySelectorAll('video')]"
                        + ".some(video => !video.hidden && video.dataset.clip === clip && video.currentTime > 0.3)",
                clip);
        assertThat(page.locator("shot-track .playhead")).hasAttribute("aria-valuetext", Pattern.compile("0:0[01]\\.\\d\\d, shot 1B"));
        aTileSaysThatItIsOutOfDate();
    }

    /** That waits for a lull on the page, and comes then. */
    private void aTileSaysThatItIsOutOfDate() {
        page.keyboard().press("Alt+1");
        Locator tile = page.locator("shot-tile").nth(1);
        assertThat(tile).hasAttribute("aria-label", Pattern.compile("drawn"));
        app.bean(SignIn.class).as(bens, () -> {
            app.bean(Shots.class).revise(dog, ShotField.PROMPT, "A dog on a beach", "A cat on a beach");
        });
        assertThat(tile).hasAttribute("aria-label", Pattern.compile("A cat on a beach.*out of date"));
    }

    private Locator cell(String number, String key) {
        return page.locator("shot-table [role=row]")
                .filter(new Locator.FilterOptions().setHas(page.getByText(number, new Page.GetByTextOptions().setExact(true))))
                .locator("." + (key.equals("prompt") ? "text" : key))
                .first();
    }
}
