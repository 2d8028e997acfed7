package app.shotloom.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody signed in to the running program, in a browser of their own. */
public final class Guest implements AutoCloseable {

    private final BrowserContext browser;
    private final Page page;

    private Guest(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.newPage();
    }

    /** Signs in with the password of {@link TestPeople}, in a window of this size in CSS pixels. */
    public static Guest in(String email, int width, int height) {
        Guest guest = new Guest(Chromium.person(width, height));
        guest.page.navigate(RunningApp.get().url() + "/login");
        guest.page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(email);
        guest.page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestPeople.PASSWORD);
        guest.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        guest.page.locator(".boards").waitFor();
        return guest;
    }

    public Page page() {
        return page;
    }

    /** Opens a board and waits for its wall; counts from now on which pictures of renders are shown here. */
    public Page open(Object board) {
        page.navigate(RunningApp.get().url() + "/board/" + board);
        page.locator(".wall-room").waitFor();
        page.evaluate("() => { window.shown = new Set();"
                + " document.addEventListener('picture-shown', event => window.shown.add(event.detail.src)); }");
        return page;
    }

    @Override
    public void close() {
        browser.close();
    }
}
