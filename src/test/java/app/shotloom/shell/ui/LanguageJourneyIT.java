package app.shotloom.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.shotloom.identity.Role;
import app.shotloom.support.Chromium;
import app.shotloom.support.RunningApp;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whose browser asks for Arabic, and who then chooses German. */
class LanguageJourneyIT {

    private String email = "";
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void somebody() {
        TestPeople people = RunningApp.get().bean(TestPeople.class);
        email = people.member(people.team("Harbour Films"), Role.EDITOR);
        browser = Chromium.person(1440, 900, "ar");
        page = browser.newPage();
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void theBrowserSpeaksFirstAndTheChoiceIsKept() {
        page.navigate(RunningApp.get().url() + "/login");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        signIn("البريد الإلكتروني", "كلمة المرور", "تسجيل الدخول");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("اللوحات"))).isVisible();
        assertThatMenuIsAtTheLeft();

        choose("اللغة", "Deutsch");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neues Board"))).isVisible();

        page.locator(".person-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Abmelden")).click();
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        signIn("البريد الإلكتروني", "كلمة المرور", "تسجيل الدخول");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neues Board"))).isVisible();
    }

    private void signIn(String emailLabel, String passwordLabel, String button) {
        page.getByLabel(emailLabel, new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel(passwordLabel, new Page.GetByLabelOptions().setExact(true)).fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        page.locator(".boards").waitFor();
    }

    private void choose(String menu, String language) {
        page.locator(".person-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(menu)).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(language)).click();
    }

    private void assertThatMenuIsAtTheLeft() {
        Locator menu = page.locator(".person-menu");
        org.assertj.core.api.Assertions.assertThat(menu.boundingBox().x).isLessThan(400);
    }
}
