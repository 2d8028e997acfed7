package app.shotloom.text.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
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
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people in three browsers write in one prompt; connections drop, pages reload, the shot goes and comes back. */
class TextsJourneyIT {

    private static final RunningApp APP = RunningApp.get();
    private static final String FIRST = "At the harbour. ";
    private static final String LAST = " upon a wet post";
    private static final Pattern TALK_WITH_THE_SERVER = Pattern.compile(".*v-r=(uidl|push|heartbeat).*");

    private String anas;
    private String bens;
    private BoardId board;
    private ShotId shot;
    private Guest ana;
    private Guest ben;
    private Guest cleo;

    @BeforeEach
    void threeOpenOneShot() {
        TestPeople people = APP.bean(TestPeople.class);
        TeamId team = people.team("Harbour Films");
        anas = people.member(team, Role.EDITOR);
        bens = people.member(team, Role.EDITOR);
        String cleos = people.member(team, Role.EDITOR);
        board = as(anas, () -> APP.bean(Boards.class).create("Harbour spot"));
        shot = as(anas, () -> APP.bean(Shots.class).create(APP.bean(Scenes.class).add(board, "", null), 0, "A gull lands"));
        ana = Guest.in(anas, 1440, 900);
        ben = Guest.in(bens, 1024, 768);
        cleo = Guest.in(cleos, 1440, 900);
    }

    @AfterEach
    void leave() {
        Stream.of(ana, ben, cleo).forEach(Guest::close);
    }

    @Test
    void threeWriteInOnePromptAndWhoWasAwayMergesOnReturn() {
        Locator anasPrompt = prompt(ana);
        Locator bensPrompt = prompt(ben);
        Locator cleosPrompt = prompt(cleo);

        cleo.page().context().setOffline(true);
        type(cleosPrompt, "End", " among the boats");
        anasPrompt.press("Home");
        bensPrompt.press("End");
        for (int i = 0; i < FIRST.length(); i++) {
            ana.page().keyboard().type(FIRST.substring(i, i + 1));
            ben.page().keyboard().type(LAST.substring(i, i + 1));
        }
        assertThat(anasPrompt).hasValue(FIRST + "A gull lands" + LAST);
        assertThat(bensPrompt).hasValue(FIRST + "A gull lands" + LAST);
        assertThat(ben.page().locator("shared-text .caret").first()).isAttached();
        Chromium.picture(ben.page(), "text-carets-1024");

        assertThat(cleo.page().getByText("Not connected.")).isVisible();
        assertThat(cleosPrompt).hasValue("A gull lands among the boats");
        Chromium.picture(cleo.page(), "text-offline-1440");
        cleo.page().context().setOffline(false);
        assertThat(anasPrompt).hasValue(Pattern.compile(".* among the boats.*"));
        String all = anasPrompt.inputValue();
        assertThat(bensPrompt).hasValue(all);
        assertThat(cleosPrompt).hasValue(all);
        assertThat(cleo.page().getByText("Not connected.")).hasCount(0);
        await().until(() -> said().equals(all));
    }

    @Test
    void undoTakesBackOnesOwnLettersOnly() {
        Locator anasPrompt = prompt(ana);
        Locator bensPrompt = prompt(ben);
        type(anasPrompt, "End", " softly");
        assertThat(bensPrompt).hasValue("A gull lands softly");
        type(bensPrompt, "Home", "Dawn. ");
        assertThat(anasPrompt).hasValue("Dawn. A gull lands softly");
        anasPrompt.press("Control+z");
        assertThat(anasPrompt).hasValue("Dawn. A gull lands");
        assertThat(bensPrompt).hasValue("Dawn. A gull lands");
        anasPrompt.press("Control+Shift+z");
        assertThat(bensPrompt).hasValue("Dawn. A gull lands softly");
    }

    @Test
    void whatWasTypedOutlivesThePageAndIsSentAsItsAuthorOnly() {
        Page page = ana.page();
        Locator anasPrompt = prompt(ana);
        page.context().route(TALK_WITH_THE_SERVER, Route::abort);
        type(anasPrompt, "End", " in the rain");
        page.waitForFunction("() => new Promise(done => { const open = indexedDB.open('shotloom-texts'); open.onsuccess = () => {"
                + " const all = open.result.transaction('unsent').objectStore('unsent').getAll();"
                + " all.onsuccess = () => { open.result.close(); done(all.result.some(kept => kept.text.endsWith('in the rain'))); }; }; })");
        page.context().clearCookies();
        page.context().unroute(TALK_WITH_THE_SERVER);

        signIn(page, bens);
        prompt(ana);
        assertThat(page.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true))).hasValue("A gull lands");
        Assertions.assertThat(said()).isEqualTo("A gull lands");

        page.context().clearCookies();
        signIn(page, anas);
        await().until(() -> said().equals("A gull lands in the rain"));
    }

    @Test
    void whatWasTypedInAShotThatIsDeletedIsShownAndSentWhenItIsBack() {
        Page page = ana.page();
        Locator anasPrompt = prompt(ana);
        page.context().setOffline(true);
        type(anasPrompt, "End", " on a post");
        as(bens, () -> {
            APP.bean(ShotOrder.class).delete(shot);
            return shot;
        });
        page.context().setOffline(false);
        Locator kept = page.locator("kept-texts section");
        assertThat(kept).containsText("A gull lands on a post");
        assertThat(kept).containsText("deleted");
        Chromium.picture(page, "text-kept-1440");
        as(bens, () -> {
            APP.bean(ShotOrder.class).restore(shot);
            return shot;
        });
        assertThat(kept).hasCount(0);
        await().until(() -> said().equals("A gull lands on a post"));
    }

    /** Opens the shot, and waits until letters are merged there. */
    private Locator prompt(Guest guest) {
        Page page = guest.open(board);
        page.locator("shot-tile").first().click();
        Locator prompt = page.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true));
        prompt.focus();
        page.waitForFunction("() => document.querySelector('shared-text')?.isOpen");
        return prompt;
    }

    private static void type(Locator field, String place, String letters) {
        field.focus();
        field.press(place);
        field.page().keyboard().type(letters);
    }

    private static void signIn(Page page, String email) {
        page.navigate(APP.url() + "/login");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        page.locator(".boards").waitFor();
    }

    private String said() {
        return as(anas, () -> APP.bean(Shots.class).of(shot).prompt());
    }

    private static <T> T as(String email, Supplier<T> work) {
        return APP.bean(SignIn.class).as(email, work);
    }
}
