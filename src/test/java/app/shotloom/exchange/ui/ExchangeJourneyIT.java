package app.shotloom.exchange.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.identity.Role;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A teacher begins with a template, takes the board out as a file, brings it in again, and corrects it by a spreadsheet. */
class ExchangeJourneyIT {

    private final RunningApp app = RunningApp.get();

    @Test
    void aBoardBeginsWithATemplateGoesOutAndComesBack() throws IOException {
        TestPeople people = app.bean(TestPeople.class);
        String email = people.member(people.team("Class 4b"), Role.EDITOR);
        try (Guest teacher = Guest.in(email, 1440, 900)) {
            Page page = teacher.page();
            beginLesson(page);
            FilePayload bundle = export(page, "Export everything (.shotloom)", "application/zip");
            assertThat(bundle.name).isEqualTo("The water cycle in five steps.shotloom");
            bringBack(page, bundle);
            changeByList(page);
        }
    }

    private static void beginLesson(Page page) {
        click(page, "New board");
        Chromium.picture(page, "new-board-1440");
        page.locator(".template-card", new Page.LocatorOptions().setHasText("Lesson in five steps")).click();
        page.getByLabel("What is the lesson about?").fill("The water cycle");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/board/.*"));
        assertThat(page.locator("shot-tile")).hasCount(10);
    }

    private static FilePayload export(Page page, String item, String type) throws IOException {
        openFileMenu(page);
        Download file = page.waitForDownload(() ->
                page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item)).click());
        return new FilePayload(file.suggestedFilename(), type, Files.readAllBytes(file.path()));
    }

    private void bringBack(Page page, FilePayload bundle) {
        String first = page.url();
        page.navigate(app.url());
        click(page, "Import…");
        page.locator("vaadin-dialog input[type=file]").setInputFiles(new FilePayload("broken.shotloom", "application/zip", new byte[100]));
        assertThat(page.locator("vaadin-dialog .state")).containsText("broken.shotloom: This is not a whole .shotloom file");
        page.keyboard().press("Escape");
        click(page, "Import…");
        page.locator("vaadin-dialog input[type=file]").setInputFiles(bundle);
        page.waitForURL(Pattern.compile(".*/board/.*"));
        assertThat(page.url()).isNotEqualTo(first);
        assertThat(page.locator("shot-tile")).hasCount(10);
    }

    private static void changeByList(Page page) throws IOException {
        String csv = new String(export(page, "Export the shot list (CSV)", "text/csv").buffer, StandardCharsets.UTF_8);
        String changed = csv.replace("a big globe on the right", "a small globe on the right");
        openFileMenu(page);
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Import a shot list…")).click();
        page.locator(".list-intake input[type=file]").setInputFiles(new FilePayload("shots.csv", "text/csv", changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".list-review h2")).hasText("0 new shots · 1 changed · 9 as they are");
        assertThat(page.locator(".row-review .before")).containsText("a big globe");
        assertThat(page.locator(".row-review .after")).containsText("a small globe");
        Chromium.picture(page, "shot-list-1440");
        click(page, "Bring in one row");
        page.waitForURL(Pattern.compile(".*/board/[^/]*$"));
        assertThat(page.locator("shot-tile", new Page.LocatorOptions().setHasText("a small globe"))).hasCount(1);
    }

    private static void openFileMenu(Page page) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("File").setExact(true)).click();
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
